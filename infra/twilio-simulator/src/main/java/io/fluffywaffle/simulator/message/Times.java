package io.fluffywaffle.simulator.message;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Times as requests give them: ISO-8601, GMT when they name no zone (Twilio's Java SDK
 * drops it).
 */
public final class Times {

	private Times() {
	}

	/** Throws {@link java.time.DateTimeException} when it is no time. */
	public static Instant parse(String text) {
		TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(text.replace(' ', 'T'), Instant::from,
				LocalDateTime::from);
		return (time instanceof LocalDateTime local) ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
	}

}
