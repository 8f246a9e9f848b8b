package io.fluffywaffle.bench.stack;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, not longer than said. */
public final class Wait {

	private static final Duration PAUSE = Duration.ofMillis(20);

	private Wait() {
	}

	/**
	 * Looks every 20 ms.
	 * @throws IllegalStateException when it does not become true in time
	 */
	public static void until(String what, Duration atMost, BooleanSupplier condition) {
		long end = System.nanoTime() + atMost.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited %s in vain until %s".formatted(atMost, what));
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

}
