package io.fluffywaffle.bench.inbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a webhook as Twilio does (X-Twilio-Signature): HMAC-SHA1 over the address and the
 * sorted fields.
 */
final class TwilioSignature {

	private TwilioSignature() {
	}

	static String of(String url, Map<String, String> fields, String authToken) {
		StringBuilder text = new StringBuilder(url);
		new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
			return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
