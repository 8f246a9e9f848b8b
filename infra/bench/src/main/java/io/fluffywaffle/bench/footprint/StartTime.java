package io.fluffywaffle.bench.footprint;

import java.time.Duration;
import java.util.List;

import io.fluffywaffle.bench.Figure;
import io.fluffywaffle.bench.stack.Launcher;
import io.fluffywaffle.bench.stack.Stack;
import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.plan.Shutdown;
import io.fluffywaffle.local.plan.Startup;
import io.fluffywaffle.local.plan.StartupListener;

/** How long {@code ./waffle up} takes when all is built and the data is there. */
public final class StartTime {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private StartTime() {
	}

	/**
	 * Starts the stack and leaves it running; measures it beside the servers that we did
	 * not write.
	 */
	public static Figure measure(Launcher launcher, Stack stack) throws Exception {
		List<Part> servers = stack.platform()
			.parts()
			.stream()
			.filter((part) -> Footprint.SERVERS.contains(part.name()))
			.toList();
		long begin = System.nanoTime();
		new Startup(servers, new Silence(), 2, PATIENCE).run();
		double floor = seconds(begin);
		new Shutdown(servers, (part) -> {
		}).run();
		begin = System.nanoTime();
		launcher.run("up", "--no-build", "--detach");
		return new Figure("start of everything, warm", seconds(begin), "PostgreSQL, Kafka and Keycloak alone", floor,
				"s");
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

	private static final class Silence implements StartupListener {

		@Override
		public void waiting(String part, List<String> waitingFor) {
		}

		@Override
		public void starting(String part) {
		}

		@Override
		public void ready(String part, Duration took) {
		}

		@Override
		public void failed(String part) {
		}

	}

}
