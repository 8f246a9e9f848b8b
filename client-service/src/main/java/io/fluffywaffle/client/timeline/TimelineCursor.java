package io.fluffywaffle.client.timeline;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** A place in a timeline: before this entry. */
public record TimelineCursor(Instant at, UUID id) {

	private static final String BETWEEN = "_";

	/** Reads what {@link #toString} wrote; empty when it is something else. */
	public static Optional<TimelineCursor> parse(String text) {
		try {
			String[] parts = text.split(BETWEEN, 2);
			return (parts.length == 2)
					? Optional.of(new TimelineCursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
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
