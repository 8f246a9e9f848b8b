package io.fluffywaffle.testsupport.contracts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContractsTests {

	private static final String NAME = "sms.received.v1/SmsReceived";

	private static final String EXAMPLE = Contracts.example(NAME);

	@Test
	void acceptsTheExampleItself() {
		assertThatCode(() -> Contracts.assertSameShape(EXAMPLE, NAME)).doesNotThrowAnyException();
	}

	@Test
	void refusesAMissingField() {
		refuses(EXAMPLE.replaceFirst("\"body\": \"[^\"]*\",", ""), "/body is missing");
	}

	@Test
	void refusesAFieldThatWasNotPromised() {
		refuses(EXAMPLE.replaceFirst("\\{", "{\"subject\": \"hi\","), "/subject was not promised");
	}

	@Test
	void refusesAnotherKindOfValue() {
		refuses(EXAMPLE.replace("\"segments\": 1", "\"segments\": \"1\""), "/segments is STRING, not NUMBER");
	}

	@Test
	void looksIntoLists() {
		refuses(EXAMPLE.replace("\"contentType\"", "\"type\""), "/media/0/type was not promised");
	}

	@Test
	void leavesFreeFormFieldsAlone() {
		String other = EXAMPLE.replace("\"FromCountry\"", "\"ToCountry\"");

		assertThatCode(() -> Contracts.assertSameShape(other, NAME, "/parameters")).doesNotThrowAnyException();
		refuses(other, "/parameters/ToCountry was not promised");
	}

	private static void refuses(String json, String difference) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Contracts.assertSameShape(json, NAME))
			.withMessageContaining(difference);
	}

}
