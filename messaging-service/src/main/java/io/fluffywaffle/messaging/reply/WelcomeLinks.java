package io.fluffywaffle.messaging.reply;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Puts a link of their own into the welcome of a stranger. */
@Component
class WelcomeLinks {

	private static final String PLACE = "{link}";

	private static final int BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final String joining;

	private final Outbox outbox;

	WelcomeLinks(@Value("${WAFFLE_PUBLIC_URL}") String publicUrl, Outbox outbox) {
		this.joining = publicUrl + "/join/";
		this.outbox = outbox;
	}

	/**
	 * The welcome with a new link, if it wants one, which is told in this transaction.
	 */
	String fill(String welcome, UUID accountId, IncomingText text) {
		if (!welcome.contains(PLACE)) {
			return welcome;
		}
		String token = newToken();
		this.outbox.append(new LinkMinted(accountId, text.from(), hash(token), text.receivedAt()).toEvent());
		return welcome.replace(PLACE, this.joining + token);
	}

	private String newToken() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static String hash(String token) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
