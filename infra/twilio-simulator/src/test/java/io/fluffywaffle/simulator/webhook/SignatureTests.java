package io.fluffywaffle.simulator.webhook;

import java.util.Map;

import com.twilio.security.RequestValidator;
import io.fluffywaffle.simulator.web.Form;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTests {

	private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";

	@Test
	void agreesWithTwiliosPublishedExample() {
		Form form = Form.of("CallSid", "CA1234567890ABCDE", "Digits", "1234", "From", "+14158675309", "To",
				"+18005551212", "Caller", "+14158675309");

		assertThat(Signature.of("12345", URL, form)).isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
	}

	@Test
	void satisfiesTheSdkWithTextOfAnyScript() {
		String url = "https://example.com:8443/sms?mid=a%20b";
		Form form = Form.of("Body", " Grüße 🙏 & mehr\n", "From", "+14158675309", "AddOns", "");

		boolean valid = new RequestValidator("token").validate(url,
				Map.of("Body", " Grüße 🙏 & mehr\n", "From", "+14158675309", "AddOns", ""),
				Signature.of("token", url, form));

		assertThat(valid).isTrue();
	}

	@Test
	void signsEachValueOfARepeatedNameOnceAndSorted() {
		Form repeated = Form.of("MediaUrl", "b", "MediaUrl", "a", "MediaUrl", "b", "To", "+1");

		assertThat(Signature.of("token", URL, repeated))
			.isEqualTo(Signature.of("token", URL, Form.of("MediaUrl", "aMediaUrlb", "To", "+1")));
	}

	@Test
	void isAnotherForAnotherToken() {
		Form form = Form.of("To", "+1");

		assertThat(Signature.of("token", URL, form)).isNotEqualTo(Signature.of("other", URL, form));
	}

}
