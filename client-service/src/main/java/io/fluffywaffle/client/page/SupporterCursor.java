package io.fluffywaffle.client.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place among the supporters of a page, the newest first: after this one. */
public record SupporterCursor(Instant at, UUID id) {

	private static final int UUID_LENGTH = 36;

	/** Reads what {@link #toString} wrote; empty when it is something else. */
	public static Optional<SupporterCursor> parse(String text) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			return Optional.of(new SupporterCursor(Instant.parse(plain.substring(UUID_LENGTH)),
					UUID.fromString(plain.substring(0, UUID_LENGTH))));
		}
		catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(("" + this.id + this.at).getBytes(StandardCharsets.UTF_8));
	}

}
