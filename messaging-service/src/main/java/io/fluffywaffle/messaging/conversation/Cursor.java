package io.fluffywaffle.messaging.conversation;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list that is ordered by time and id; its text says nothing to callers.
 */
public record Cursor(Instant at, UUID id) {

	private static final int BYTES = 3 * Long.BYTES;

	/** The place as opaque text. */
	public String text() {
		ByteBuffer bytes = ByteBuffer.allocate(BYTES)
			.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, this.at))
			.putLong(this.id.getMostSignificantBits())
			.putLong(this.id.getLeastSignificantBits());
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
	}

	/**
	 * The place that a {@link #text() text} stands for; empty when it is none of ours.
	 */
	public static Optional<Cursor> of(String text) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
			// before 1970 is no place of ours, and further back than PostgreSQL's time
			// goes
			return (bytes.remaining() == BYTES && bytes.getLong(0) >= 0)
					? Optional.of(new Cursor(Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS),
							new UUID(bytes.getLong(), bytes.getLong())))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	Timestamp timestamp() {
		return Timestamp.from(this.at);
	}

}
