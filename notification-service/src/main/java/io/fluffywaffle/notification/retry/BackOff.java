package io.fluffywaffle.notification.retry;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;

/** Tries a job again after two seconds, then less and less often. */
public final class BackOff {

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

	private static final int DOUBLINGS = 10;

	private BackOff() {
	}

	/** For about that time. What failed for so long is given up. */
	public static <T> FailureHandler<T> during(Duration time) {
		return during(time, (data) -> {
		});
	}

	/**
	 * For about that time.
	 * @param giveUp is told what the job was about when it failed for so long
	 */
	public static <T> FailureHandler<T> during(Duration time, Consumer<T> giveUp) {
		return (ended, operations) -> {
			int failures = ended.getExecution().consecutiveFailures;
			if (total(failures).compareTo(time) > 0) {
				giveUp.accept(data(ended));
				operations.remove();
			}
			else {
				Instant again = ended.getTimeDone().plus(pause(failures));
				operations.reschedule(ended, again);
			}
		};
	}

	@SuppressWarnings("unchecked")
	private static <T> T data(ExecutionComplete ended) {
		return (T) ended.getExecution().taskInstance.getData();
	}

	private static Duration total(int failures) {
		Duration total = Duration.ZERO;
		for (int i = 0; i < failures; i++) {
			total = total.plus(pause(i));
		}
		return total;
	}

	private static Duration pause(int failures) {
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

}
