package io.fluffywaffle.bench.footprint;

import java.util.List;
import java.util.Set;

import io.fluffywaffle.bench.Figure;
import io.fluffywaffle.bench.stack.Stack;
import io.fluffywaffle.local.command.ProcessMemory;
import io.fluffywaffle.local.plan.Part;

/** What the stack holds in memory, pages that processes share counted once. */
public final class Footprint {

	/** The parts that are not ours: without them there is no stack. */
	static final Set<String> SERVERS = Set.of("PostgreSQL", "Kafka", "Keycloak");

	private Footprint() {
	}

	/** Measures all parts beside the servers that we did not write. */
	public static Figure measure(Stack stack, String when) {
		List<Part> parts = stack.platform().parts();
		double all = parts.stream().mapToLong(Footprint::megabytes).sum();
		double servers = parts.stream()
			.filter((part) -> SERVERS.contains(part.name()))
			.mapToLong(Footprint::megabytes)
			.sum();
		return new Figure("memory of the whole stack, " + when, all, "PostgreSQL, Kafka and Keycloak of it", servers,
				"MB");
	}

	private static long megabytes(Part part) {
		return part.server().pid().stream().map(ProcessMemory::megabytes).sum();
	}

}
