package io.fluffywaffle.account.usage.kafka;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTests {

	@ParameterizedTest
	@CsvSource({ "+12025550142, US", "+14165550142, CA", "+18765550142, JM", "+4915112345678, DE", "+447700900123, GB",
			"+77012345678, KZ", "+80012345678, ZZ", "12345, ZZ", "VERIFY, ZZ", "+999123456, ZZ", "'', ZZ" })
	void tellsTheCountryOfANumber(String number, String country) {
		assertThat(Countries.of(number)).isEqualTo(country);
	}

	@Test
	void believesWhatWasTold() {
		assertThat(Countries.of("PR", "+12025550142")).isEqualTo("PR");
		assertThat(Countries.of(null, "+12025550142")).isEqualTo("US");
		assertThat(Countries.of("001", "+80012345678")).isEqualTo("ZZ");
	}

}
