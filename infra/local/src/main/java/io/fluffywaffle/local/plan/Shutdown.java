package io.fluffywaffle.local.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Stops parts, each when nothing that needs it runs any more. */
public final class Shutdown {

	private final List<Part> parts;

	private final Consumer<String> stopped;

	/**
	 * Prepares a stop.
	 * @param parts all parts of the platform; those that do not run are passed over
	 * @param stopped hears the name of each part that was running and ended
	 */
	public Shutdown(List<Part> parts, Consumer<String> stopped) {
		this.parts = parts;
		this.stopped = stopped;
	}

	/** Returns when nothing of ours runs. */
	public void run() {
		List<Part> left = new ArrayList<>(this.parts);
		while (!left.isEmpty()) {
			List<Part> unneeded = left.stream().filter((part) -> nobodyNeeds(part, left)).toList();
			try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
				unneeded.forEach((part) -> threads.execute(() -> stop(part)));
			}
			left.removeAll(unneeded);
		}
	}

	private static boolean nobodyNeeds(Part part, List<Part> left) {
		return left.stream().noneMatch((other) -> other.after().contains(part));
	}

	private void stop(Part part) {
		if (part.server().isRunning()) {
			part.server().stop();
			this.stopped.accept(part.name());
		}
	}

}
