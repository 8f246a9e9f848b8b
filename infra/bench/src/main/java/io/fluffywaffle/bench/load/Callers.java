package io.fluffywaffle.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * A closed loop: each caller does the next piece of work as soon as the last is done,
 * until the time is over.
 */
public final class Callers {

	/** One piece of work; its number is unique in the run. */
	@FunctionalInterface
	public interface Work {

		void run(long number) throws Exception;

	}

	/**
	 * What a run did: pieces of work, seconds it took, and the time of each piece in
	 * microseconds.
	 */
	public record Run(long done, double seconds, Histogram micros) {

		public double perSecond() {
			return this.done / this.seconds;
		}

		public double millis(double percentile) {
			return this.micros.getValueAtPercentile(percentile) / 1000.0;
		}

	}

	private Callers() {
	}

	/**
	 * Runs the work by so many callers for so long.
	 * @throws IllegalStateException if any piece of work failed
	 */
	public static Run run(int callers, Duration time, Work work) {
		AtomicLong numbers = new AtomicLong();
		Histogram micros = new ConcurrentHistogram(60_000_000L, 3);
		long begin = System.nanoTime();
		long end = begin + time.toNanos();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> loops = new ArrayList<>();
			for (int i = 0; i < callers; i++) {
				loops.add(threads.submit(() -> {
					while (System.nanoTime() < end) {
						long started = System.nanoTime();
						work.run(numbers.getAndIncrement());
						micros.recordValue((System.nanoTime() - started) / 1000);
					}
					return null;
				}));
			}
			for (Future<?> loop : loops) {
				loop.get();
			}
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new IllegalStateException("The load failed: the figure would be void", ex);
		}
		return new Run(micros.getTotalCount(), (System.nanoTime() - begin) / 1e9, micros);
	}

}
