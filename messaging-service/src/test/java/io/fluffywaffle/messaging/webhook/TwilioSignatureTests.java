package io.fluffywaffle.messaging.webhook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.twilio.security.RequestValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TwilioSignatureTests {

	static final String TOKEN = "12345";

	static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";

	@Test
	void agreesWithTheExampleInTwiliosDocumentation() {
		List<Parameter> form = form("CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234"
				+ "&From=%2B14158675309&To=%2B18005551212");

		assertThat(TwilioSignature.of(URL, form, TOKEN)).isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Body=Hello&From=%2B12025550142", "Body=++spaces+stay++&From=1", "Body=&Empty=",
			"b=2&a=1&B=4&A=3", "Body=%F0%9F%A7%87+caf%C3%A9&From=%2B1", "Unheard-Of=1&New.Parameter=2", "" })
	void agreesWithTwiliosOwnLibrary(String encoded) {
		List<Parameter> form = form(encoded);
		Map<String, String> asMap = form.stream().collect(Collectors.toMap(Parameter::name, Parameter::value));

		String signature = TwilioSignature.of(URL, form, TOKEN);

		assertThat(new RequestValidator(TOKEN).validate(URL, asMap, signature)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://mycompany.com/app?q=a%20b&r=%2B1", "https://mycompany.com:8443/app?x=%C3%A9",
			"https://mycompany.com/App?apostrophe='" })
	void takesTheUrlAsItIs(String url) {
		String signature = TwilioSignature.of(url, List.of(), TOKEN);

		assertThat(new RequestValidator(TOKEN).validate(url, Map.of(), signature)).isTrue();
	}

	@Nested
	class WithARepeatedName {

		@Test
		void countsEachDifferentValueOnce() {
			String once = TwilioSignature.of(URL, form("a=1&a=2"), TOKEN);

			assertThat(TwilioSignature.of(URL, form("a=2&a=1&a=2"), TOKEN)).isEqualTo(once);
			assertThat(TwilioSignature.of(URL, form("a=1"), TOKEN)).isNotEqualTo(once);
			assertThat(TwilioSignature.of(URL + "a1a2", List.of(), TOKEN)).isEqualTo(once);
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "", "RSOYDt4T1cUTdK1PDd93/VVr8B8", "rsoydt4t1cutdk1pdd93/vvr8b8=", "\u00e9", "====" })
	void matchesNothingButTheExactSignature(String signature) {
		List<Parameter> form = form("CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234"
				+ "&From=%2B14158675309&To=%2B18005551212");

		assertThat(TwilioSignature.matches("RSOYDt4T1cUTdK1PDd93/VVr8B8=", URL, form, TOKEN)).isTrue();
		assertThat(TwilioSignature.matches(signature, URL, form, TOKEN)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Body=Hi+&From=1", "Body=hi&From=1", "Body=Hi&From=1&Extra=", "Body=Hi", "From=1" })
	void noticesAChangedParameter(String changed) {
		String signature = TwilioSignature.of(URL, form("Body=Hi&From=1"), TOKEN);

		assertThat(TwilioSignature.matches(signature, URL, form(changed), TOKEN)).isFalse();
	}

	private static List<Parameter> form(String encoded) {
		return FormParameters.parse(encoded);
	}

}
