package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The buckets of an account's numbers at one moment. A bucket holds what may leave in a
 * second, at least one segment, and fills at the account's pace; a text of several
 * segments may take more than there is, and the next one waits for it. All that has to be
 * known of a bucket is when it will be full.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm">GCRA</a>
 */
final class NumberPace {

	private final Instant now;

	private final double perSecond;

	private final Map<String, Instant> fullAt;

	NumberPace(Instant now, double perSecond, Map<String, Instant> fullAt) {
		this.now = now;
		this.perSecond = perSecond;
		this.fullAt = new HashMap<>(fullAt);
	}

	/** Takes segments out of the number's bucket, if there is at least one in it. */
	boolean take(String number, int segments) {
		if (!isOpen(number)) {
			return false;
		}
		Instant full = this.fullAt.getOrDefault(number, this.now);
		this.fullAt.put(number, (full.isAfter(this.now) ? full : this.now).plus(toFill(segments)));
		return true;
	}

	/** The numbers that nothing may leave from yet. */
	List<String> closed() {
		return this.fullAt.keySet().stream().filter((number) -> !isOpen(number)).toList();
	}

	Stream<Map.Entry<String, Instant>> fullAt() {
		return this.fullAt.entrySet().stream();
	}

	private boolean isOpen(String number) {
		double size = Math.max(1, this.perSecond);
		return !this.fullAt.getOrDefault(number, this.now).isAfter(this.now.plus(toFill(size - 1)));
	}

	private Duration toFill(double segments) {
		return Duration.ofNanos(Math.round(segments / this.perSecond * 1_000_000_000));
	}

}
