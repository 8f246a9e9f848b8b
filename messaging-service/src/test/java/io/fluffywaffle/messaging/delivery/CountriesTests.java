package io.fluffywaffle.messaging.delivery;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountriesTests {

	@ParameterizedTest
	@CsvSource({ "+12025550142, US", "+14165550142, CA", "+385912345678, HR", "+27821234567, ZA", "+447400123456, GB",
			"+77011234567, KZ", "+15558675310, US", "+800123456789,", "12345," })
	void tellsWhereANumberIsAtHome(String number, String country) {
		assertThat(Countries.of(number).orElse(null)).isEqualTo(country);
	}

}
