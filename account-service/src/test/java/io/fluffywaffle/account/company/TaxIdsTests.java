package io.fluffywaffle.account.company;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaxIdsTests {

	@ParameterizedTest
	@CsvSource({ "DE, DE136695976, true", "DE, 136 695 976, true", "DE, DE136695978, false", "AT, ATU13585627, true",
			"AT, ATU13585626, false", "GR, EL094259216, true", "PL, 8567346215, true", "PL, 8567346216, false",
			"FR, FR 40 303 265 045, true", "FR, FR84323140391, false", "NL, NL004495445B01, true",
			"DE, nonsense, false" })
	void areCheckedWithAndWithoutTheCountryInFront(String country, String taxId, boolean valid) {
		assertThat(TaxIds.isValid(country, taxId)).contains(valid);
	}

	@Test
	void areNotCheckedWhereNobodyKnowsTheRules() {
		assertThat(TaxIds.isValid("US", "12-3456789")).isEmpty();
		assertThat(TaxIds.isValid("JP", "nonsense")).isEmpty();
	}

}
