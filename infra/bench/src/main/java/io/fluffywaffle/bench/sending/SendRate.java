package io.fluffywaffle.bench.sending;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.bench.Figure;
import io.fluffywaffle.bench.load.Callers;
import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;
import io.fluffywaffle.bench.stack.Wait;

/**
 * Texts a second from the portal's API until the simulator has accepted each, exactly
 * once.
 */
public final class SendRate {

	private static final int CALLERS = 16;

	private static final Duration WARM_UP = Duration.ofSeconds(10);

	private static final Duration TIME = Duration.ofSeconds(10);

	private final Stack stack;

	private final BenchAccount account;

	private final AcceptedTexts accepted;

	private final List<String> conversations;

	private SendRate(Stack stack, BenchAccount account) {
		this.stack = stack;
		this.account = account;
		this.accepted = new AcceptedTexts(stack.simulator(), account.number());
		this.conversations = IntStream.range(0, 100)
			.mapToObj((i) -> account.conversationWith("+1415555%04d".formatted(2000 + i)))
			.toList();
	}

	/** Measures, beside what the simulator takes when it is called without us. */
	public static Figure measure(Stack stack) {
		SendRate rate = new SendRate(stack, BenchAccount.open(stack));
		try (AcceptedTexts _ = rate.accepted) {
			rate.sendFor(WARM_UP);
			double sends = rate.sendFor(TIME);
			Callers.Run bare = Callers.run(CALLERS, TIME, new BareSends(stack, rate.account.number())::send);
			return new Figure("texts sent, API to accepted", sends, "the simulator called directly, 16 callers",
					bare.perSecond(), "/s");
		}
	}

	private double sendFor(Duration time) {
		long before = this.accepted.count();
		long begin = System.nanoTime();
		Callers.Run posted = Callers.run(CALLERS, time, this::send);
		Wait.until("all texts are accepted", Duration.ofSeconds(120),
				() -> this.accepted.count() - before >= posted.done());
		double seconds = (System.nanoTime() - begin) / 1e9;
		long accepted = this.accepted.count() - before;
		if (accepted != posted.done()) {
			throw new IllegalStateException("%d texts were sent, %d accepted".formatted(posted.done(), accepted));
		}
		return posted.done() / seconds;
	}

	private void send(long number) {
		String conversation = this.conversations.get((int) (number % this.conversations.size()));
		this.stack.api()
			.send("POST", this.account.url("/conversations/" + conversation + "/messages"), this.stack.token(),
					Map.of("body", "Text number " + number), "Idempotency-Key", UUID.randomUUID().toString());
	}

}
