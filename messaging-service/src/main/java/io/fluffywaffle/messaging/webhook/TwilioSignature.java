package io.fluffywaffle.messaging.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Twilio's signature of a webhook: HMAC-SHA1 of the URL followed by all body parameters,
 * by name. A repeated name counts with each different value, which Twilio's own
 * {@code RequestValidator} for Java cannot do.
 *
 * @see <a href="https://www.twilio.com/docs/usage/security#validating-requests">Twilio:
 * validating requests</a>
 */
final class TwilioSignature {

	private static final String ALGORITHM = "HmacSHA1";

	private TwilioSignature() {
	}

	/** Whether the signature was made with the token; takes the same time either way. */
	static boolean matches(String signature, String url, List<Parameter> form, String token) {
		byte[] expected = of(url, form, token).getBytes(StandardCharsets.US_ASCII);
		return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
	}

	/** The signature that Twilio sends with such a request. */
	static String of(String url, List<Parameter> form, String token) {
		SortedMap<String, SortedSet<String>> values = new TreeMap<>();
		form.forEach((parameter) -> values.computeIfAbsent(parameter.name(), (name) -> new TreeSet<>())
			.add(parameter.value()));
		StringBuilder signed = new StringBuilder(url);
		values.forEach((name, all) -> all.forEach((value) -> signed.append(name).append(value)));
		return Base64.getEncoder().encodeToString(hmac(signed.toString(), token));
	}

	private static byte[] hmac(String text, String token) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
