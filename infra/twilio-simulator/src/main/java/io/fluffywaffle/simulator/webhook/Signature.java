package io.fluffywaffle.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.fluffywaffle.simulator.web.Form;

/**
 * {@code X-Twilio-Signature}: the URL, then each body parameter sorted by name with its
 * values (unique and sorted) behind it, as HMAC-SHA1 under the account's token, in
 * Base64.
 */
public final class Signature {

	private Signature() {
	}

	public static String of(String authToken, String url, Form form) {
		Map<String, TreeSet<String>> sorted = new TreeMap<>();
		form.parameters()
			.forEach((one) -> sorted.computeIfAbsent(one.name(), (name) -> new TreeSet<>()).add(one.value()));
		StringBuilder text = new StringBuilder(url);
		sorted.forEach((name, values) -> values.forEach((value) -> text.append(name).append(value)));
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
