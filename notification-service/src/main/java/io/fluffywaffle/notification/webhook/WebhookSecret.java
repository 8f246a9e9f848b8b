package io.fluffywaffle.notification.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook and its receiver share, as Standard Webhooks writes it: {@code whsec_}
 * and base64.
 */
public record WebhookSecret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String PREFIX = "whsec_";

	private static final int BYTES = 32;

	private static final String ALGORITHM = "HmacSHA256";

	/** One that was never given before. */
	static WebhookSecret fresh() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
	}

	/** The signature of a payload that is sent under this id at this time. */
	public String sign(UUID id, Instant at, String payload) {
		String signed = id + "." + at.getEpochSecond() + "." + payload;
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(this.text.substring(PREFIX.length())), ALGORITHM));
			return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "WebhookSecret";
	}

}
