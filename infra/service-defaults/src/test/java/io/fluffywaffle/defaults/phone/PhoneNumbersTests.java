package io.fluffywaffle.defaults.phone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhoneNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "+12025550142", "(202) 555-0142", "202.555.0142", "1 202 555 0142", " +1 202 555 0142 ",
			"tel:+1-202-555-0142", "\u202a+1 202 555 0142\u202c", "\uff0b1 202 555 0142",
			"\u0662\u0660\u0662\u0665\u0665\u0665\u0660\u0661\u0664\u0662", "011 1 202 555 0142" })
	void readsWhatPeopleWriteAsOneNumber(String written) {
		assertThat(PhoneNumbers.toE164(written, "US")).isEqualTo("+12025550142");
	}

	@ParameterizedTest
	@CsvSource({ "030 901820, DE, +4930901820", "06 698 12345, IT, +390669812345",
			"0044 20 7946 0958, DE, +442079460958", "020 7946 0958, GB, +442079460958" })
	void readsTheNationalFormOfTheCountry(String written, String country, String number) {
		assertThat(PhoneNumbers.toE164(written, country)).isEqualTo(number);
	}

	@Test
	void readsTheInternationalFormWithoutACountry() {
		assertThat(PhoneNumbers.toE164("+44 20 7946 0958", null)).isEqualTo("+442079460958");
	}

	@ParameterizedTest
	@CsvSource({ "1-800-FLOWERS, digits and punctuation only", "whatsapp:+12025550142, digits and punctuation only",
			"202 555 0142 x12, no extension", "202 555 0142 ext. 12, no extension", "202 555 0142 #12, no extension",
			"+12025550142;ext=12, no extension", "555 0142, too short", "2, not a phone number",
			"+1 202 555 01422222, too long", "+999 202 555 0142, country code", "'', not a phone number",
			"+, not a phone number" })
	void refusesWhatIsNoWholeNumber(String written, String reason) {
		assertThatExceptionOfType(NotAPhoneNumberException.class).isThrownBy(() -> PhoneNumbers.toE164(written, "US"))
			.withMessageContaining(reason);
	}

	@ParameterizedTest
	@CsvSource({ "+1 900 555 0142", "+49 900 1234567", "+49 180 5 123456", "+44 909 8790000" })
	void refusesToTextNumbersWithSpecialCharges(String written) {
		assertThatExceptionOfType(NotAPhoneNumberException.class)
			.isThrownBy(() -> PhoneNumbers.toTextable(written, null))
			.withMessageContaining("special charges");
	}

	@ParameterizedTest
	@CsvSource({ "202 555 0142, +12025550142", "+49 30 901820, +4930901820", "+1 800 555 0142, +18005550142" })
	void takesLandlinesAndFreeNumbersThatTextsMayReach(String written, String number) {
		assertThat(PhoneNumbers.toTextable(written, "US")).isEqualTo(number);
	}

	@Test
	void refusesTheNationalFormWithoutACountry() {
		assertThatExceptionOfType(NotAPhoneNumberException.class)
			.isThrownBy(() -> PhoneNumbers.toE164("202 555 0142", null))
			.withMessage("has to begin with + and the country code");
	}

	@Test
	void refusesEndlessTextAtOnce() {
		assertThatExceptionOfType(NotAPhoneNumberException.class)
			.isThrownBy(() -> PhoneNumbers.toE164("+1" + "2".repeat(10_000), "US"))
			.withMessage("is too long for a phone number");
	}

}
