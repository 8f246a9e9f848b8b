package io.fluffywaffle.notification.notice;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** A place in somebody's list: after this notice. */
public record NoticeCursor(Instant at, UUID id) {

	private static final String BETWEEN = "_";

	/** Reads what {@link #toString} wrote; empty when it is something else. */
	public static Optional<NoticeCursor> parse(String text) {
		try {
			String[] parts = text.split(BETWEEN, 2);
			return (parts.length == 2)
					? Optional.of(new NoticeCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
					: Optional.empty();
		}
		catch (DateTimeParseException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.at + BETWEEN + this.id;
	}

}
