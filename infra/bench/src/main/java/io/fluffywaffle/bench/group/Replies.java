package io.fluffywaffle.bench.group;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.log.LogEntry;
import org.HdrHistogram.Histogram;

/**
 * A member answers somebody, again and again: from the API until the simulator has it.
 */
final class Replies implements AutoCloseable {

	private static final String PHONE = "+16285550123";

	private static final Duration LOOK = Duration.ofMillis(2);

	private final Stack stack;

	private final BenchAccount account;

	private final SimulatorClient simulator;

	private final String conversation;

	private long lastRead;

	private long accepted;

	Replies(Stack stack, BenchAccount account) {
		this.stack = stack;
		this.account = account;
		this.simulator = new SimulatorClient(stack.simulator());
		this.conversation = account.conversationWith(PHONE);
	}

	/** Sends one and waits for it. */
	void reply(Histogram micros) {
		look();
		long before = this.accepted;
		long begin = System.nanoTime();
		this.stack.api()
			.send("POST", this.account.url("/conversations/" + this.conversation + "/messages"), this.stack.token(),
					Map.of("body", "Reply " + begin), "Idempotency-Key", UUID.randomUUID().toString());
		while (this.accepted == before) {
			LockSupport.parkNanos(LOOK.toNanos());
			look();
		}
		micros.recordValue((System.nanoTime() - begin) / 1000);
	}

	private void look() {
		List<LogEntry> fresh = this.simulator.log(this.lastRead);
		for (LogEntry entry : fresh) {
			this.lastRead = Math.max(this.lastRead, entry.sequence());
			if (entry.kind() == LogEntry.Kind.ACCEPTED && PHONE.equals(entry.to())
					&& this.account.number().equals(entry.from())) {
				this.accepted++;
			}
		}
	}

	@Override
	public void close() {
		this.simulator.close();
	}

}
