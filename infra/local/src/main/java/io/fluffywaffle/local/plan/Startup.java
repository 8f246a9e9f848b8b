package io.fluffywaffle.local.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

import org.jspecify.annotations.Nullable;

/**
 * Starts parts, earlier ones first, each when all it waits for is ready, and only a few
 * at a time: starting is work for the processor, and all at once means all of them late.
 */
public final class Startup {

	private final List<Part> parts;

	private final StartupListener listener;

	private final int atOnce;

	private final Duration patience;

	/**
	 * Prepares a start.
	 * @param parts in the order of their turn
	 * @param listener hears about each step
	 * @param atOnce how many start at the same time
	 * @param patience how long one part may take
	 */
	public Startup(List<Part> parts, StartupListener listener, int atOnce, Duration patience) {
		this.parts = List.copyOf(parts);
		this.listener = listener;
		this.atOnce = atOnce;
		this.patience = patience;
	}

	/**
	 * Starts everything and returns when all is ready.
	 * @throws PartFailed as soon as one part failed; parts that were starting are left as
	 * they are, the others are not begun
	 */
	public void run() throws PartFailed, InterruptedException {
		BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
		List<Part> waiting = new ArrayList<>(this.parts);
		Set<Part> ready = new HashSet<>();
		int starting = 0;
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			while (ready.size() < this.parts.size()) {
				for (Part next : nextOf(waiting, ready, this.atOnce - starting)) {
					waiting.remove(next);
					starting++;
					threads.execute(() -> outcomes.add(start(next)));
				}
				waiting.forEach((part) -> this.listener.waiting(part.name(), missing(part, ready)));
				Outcome outcome = next(outcomes, threads);
				starting--;
				if (outcome.failure() != null) {
					threads.shutdownNow();
					throw new PartFailed(outcome.part(), outcome.failure());
				}
				ready.add(outcome.part());
			}
		}
	}

	private static Outcome next(BlockingQueue<Outcome> outcomes, ExecutorService threads) throws InterruptedException {
		try {
			return outcomes.take();
		}
		catch (InterruptedException ex) {
			threads.shutdownNow();
			throw ex;
		}
	}

	private static List<Part> nextOf(List<Part> waiting, Set<Part> ready, int free) {
		return waiting.stream().filter((part) -> ready.containsAll(part.after())).limit(free).toList();
	}

	private static List<String> missing(Part part, Set<Part> ready) {
		return part.after().stream().filter((other) -> !ready.contains(other)).map(Part::name).toList();
	}

	private Outcome start(Part part) {
		long began = System.nanoTime();
		this.listener.starting(part.name());
		try {
			part.server().start();
			part.server().awaitReady(this.patience);
			this.listener.ready(part.name(), Duration.ofNanos(System.nanoTime() - began));
			return new Outcome(part, null);
		}
		catch (RuntimeException ex) {
			if (Thread.currentThread().isInterrupted()) {
				this.listener.waiting(part.name(), List.of());
			}
			else {
				this.listener.failed(part.name());
			}
			return new Outcome(part, ex);
		}
	}

	private record Outcome(Part part, @Nullable RuntimeException failure) {

	}

}
