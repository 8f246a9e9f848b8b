package io.fluffywaffle.messaging.broadcast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to send to many.
 *
 * @param from one of the account's numbers as people write it; its default one when null
 */
public record TextToGroup(UUID accountId, Reach reach, String body, @Nullable String from) {

	/** Two wishes with the same hash are the same wish. */
	String hash(@Nullable String name, @Nullable Instant sendAt) {
		String wish = String.join("\n", "broadcast", this.toString(), String.valueOf(name), String.valueOf(sendAt));
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(wish.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
