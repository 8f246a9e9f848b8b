package io.fluffywaffle.notification.outgoing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** Reads what a receiver says about when to come again: seconds or a date (RFC 9110). */
final class RetryAfter {

	private static final Duration LONGEST = Duration.ofDays(365);

	private RetryAfter() {
	}

	static Optional<Instant> parse(@Nullable String text, Instant now) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			long seconds = Long.parseLong(text.strip());
			return Optional.of(now.plusSeconds(Math.clamp(seconds, 0, LONGEST.toSeconds())));
		}
		catch (NumberFormatException ex) {
			return date(text);
		}
	}

	private static Optional<Instant> date(String text) {
		try {
			return Optional.ofNullable(DateUtils.parseStandardDate(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
