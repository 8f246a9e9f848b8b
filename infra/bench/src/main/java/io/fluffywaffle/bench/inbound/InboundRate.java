package io.fluffywaffle.bench.inbound;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import io.fluffywaffle.bench.Figure;
import io.fluffywaffle.bench.load.Callers;
import io.fluffywaffle.bench.load.OneRowCommits;
import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;

/**
 * Webhooks a second through the gateway, each durable before its answer; void when one
 * text is lost or doubled.
 */
public final class InboundRate {

	private static final int CALLERS = 16;

	private static final Duration WARM_UP = Duration.ofSeconds(15);

	private static final Duration TIME = Duration.ofSeconds(10);

	private InboundRate() {
	}

	/** Measures warm and, with the process just started, cold. */
	public static List<Figure> measure(Stack stack) throws SQLException {
		double floor = OneRowCommits.perSecond(stack.messagingDatabase(), TIME);
		BenchAccount account = BenchAccount.open(stack);
		Webhooks webhooks = new Webhooks(stack, account);
		Callers.Run cold = Callers.run(CALLERS, WARM_UP, (number) -> webhooks.post(number, "Warming up " + number));
		Callers.Run warm = Callers.run(CALLERS, TIME, (number) -> webhooks.post(number, "Text number " + number));
		account.requireTexts(cold.done() + warm.done(), Duration.ofSeconds(120));
		String commits = "one-row commits, 8 connections";
		return List.of(new Figure("durable inbound webhooks, warm", warm.perSecond(), commits, floor, "/s"),
				new Figure("durable inbound webhooks, first 15 s of load", cold.perSecond(), commits, floor, "/s"),
				new Figure("webhook answer p99, 16 callers", warm.millis(99), "its median", warm.millis(50), "ms"));
	}

}
