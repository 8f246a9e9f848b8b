package io.fluffywaffle.messaging.sending;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.Author;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to send.
 *
 * @param seen sequence of the newest message that the writer had on screen, if known
 */
public record TextToSend(UUID accountId, UUID conversationId, String body, Author author, @Nullable Long seen) {

	/**
	 * Two texts with the same hash are the same wish; what was on screen is no part of
	 * it.
	 */
	String hash() {
		String wish = this.accountId + "\n" + this.conversationId + "\n" + this.body;
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(wish.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
