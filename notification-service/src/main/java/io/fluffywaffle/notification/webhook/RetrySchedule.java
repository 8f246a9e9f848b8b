package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/**
 * When a failed delivery is attempted again: after 5 s, 20 s, 80 s and so on up to 4 h,
 * each a fifth more or less, so that not all come at once. The last attempt is when the
 * patience ends.
 */
final class RetrySchedule {

	private static final Duration FIRST = Duration.ofSeconds(5);

	private static final int FACTOR = 4;

	private static final Duration LONGEST = Duration.ofHours(4);

	private static final double SPREAD = 0.2;

	private RetrySchedule() {
	}

	/**
	 * The time of the next attempt, empty when this was the last.
	 * @param attempts how many there were
	 * @param notBefore what the receiver asked for
	 */
	static Optional<Instant> next(int attempts, Instant now, Instant giveUpAt, @Nullable Instant notBefore) {
		if (!now.isBefore(giveUpAt)) {
			return Optional.empty();
		}
		Instant next = now.plus(pause(attempts));
		if (notBefore != null && notBefore.isAfter(next)) {
			next = notBefore;
		}
		return Optional.of(next.isBefore(giveUpAt) ? next : giveUpAt);
	}

	private static Duration pause(int attempts) {
		Duration pause = FIRST;
		for (int i = 1; i < attempts && pause.compareTo(LONGEST) < 0; i++) {
			pause = pause.multipliedBy(FACTOR);
		}
		long millis = Math.min(pause.toMillis(), LONGEST.toMillis());
		return Duration.ofMillis((long) (millis * ThreadLocalRandom.current().nextDouble(1 - SPREAD, 1 + SPREAD)));
	}

}
