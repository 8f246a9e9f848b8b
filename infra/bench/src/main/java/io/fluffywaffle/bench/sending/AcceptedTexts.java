package io.fluffywaffle.bench.sending;

import java.util.List;

import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.log.LogEntry;

/**
 * Counts the texts from one number that the simulator accepts; reads only what is new, so
 * that counting costs little.
 */
final class AcceptedTexts implements AutoCloseable {

	private final SimulatorClient simulator;

	private final String from;

	private long lastRead;

	private long count;

	AcceptedTexts(String simulatorUrl, String from) {
		this.simulator = new SimulatorClient(simulatorUrl);
		this.from = from;
	}

	long count() {
		List<LogEntry> fresh = this.simulator.log(this.lastRead);
		for (LogEntry entry : fresh) {
			this.lastRead = Math.max(this.lastRead, entry.sequence());
			if (entry.kind() == LogEntry.Kind.ACCEPTED && this.from.equals(entry.from())) {
				this.count++;
			}
		}
		return this.count;
	}

	@Override
	public void close() {
		this.simulator.close();
	}

}
