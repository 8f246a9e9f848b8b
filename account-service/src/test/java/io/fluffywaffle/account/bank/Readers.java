package io.fluffywaffle.account.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Read all the time, in several threads, and count. */
final class Readers implements AutoCloseable {

	private final AtomicLong reads = new AtomicLong();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean over;

	/** Adds one; it fails when it says so or throws anything but that nobody is there. */
	void add(Read read) {
		this.threads.add(Thread.ofPlatform().start(() -> {
			for (int turn = 0; !this.over; turn++) {
				try {
					String failure = read.failureOf(turn);
					this.reads.incrementAndGet();
					if (!failure.isEmpty()) {
						this.failures.add(failure);
					}
				}
				catch (IOException _) {
					// its instance is dead: that is no answer
					return;
				}
				catch (RuntimeException ex) {
					this.failures.add(ex.toString());
				}
			}
		}));
	}

	long count() {
		return this.reads.get();
	}

	List<String> failures() {
		return List.copyOf(this.failures);
	}

	@Override
	public void close() {
		this.over = true;
		this.threads.forEach(Readers::await);
	}

	private static void await(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Reads something. */
	interface Read {

		/** What went wrong, or nothing. */
		String failureOf(int turn) throws IOException;

	}

}
