package io.fluffywaffle.bench.group;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import io.fluffywaffle.bench.Figure;
import io.fluffywaffle.bench.load.Callers;
import io.fluffywaffle.bench.sending.BareSends;
import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;

/**
 * Ten thousand people are texted while a member answers somebody; void when one text is
 * lost, doubled or refused.
 */
public final class GroupText {

	private static final int PEOPLE = 10_000;

	private static final int REPLIES = 100;

	private static final Duration FLOOR = Duration.ofSeconds(5);

	private static final Duration BETWEEN = Duration.ofMillis(100);

	private final Stack stack;

	private final BenchAccount account;

	private final Map<String, Object> text;

	private GroupText(Stack stack, BenchAccount account, String group) {
		this.stack = stack;
		this.account = account;
		this.text = Map.of("groupIds", List.of(group), "clientIds", List.of(), "body",
				"Hi {{first_name|there}}, see you on Friday.", "expected", PEOPLE);
	}

	/** Measures how long people wait for it, how fast it goes, and what a reply feels. */
	public static List<Figure> measure(Stack stack) {
		BenchAccount account = BenchAccount.open(stack);
		GroupText group = new GroupText(stack, account, ImportedGroup.of(stack, account, PEOPLE));
		Callers.Run bare = Callers.run(16, FLOOR, new BareSends(stack, account.number())::send);
		try (Replies replies = new Replies(stack, account)) {
			Histogram idle = new Histogram(3);
			for (int i = 0; i < REPLIES; i++) {
				replies.reply(idle);
			}
			return group.measure(replies, idle, bare);
		}
	}

	private List<Figure> measure(Replies replies, Histogram idle, Callers.Run bare) {
		long begin = System.nanoTime();
		post("/broadcasts/preview", UUID.randomUUID());
		double preview = millis(begin);
		begin = System.nanoTime();
		String path = "/broadcasts/" + post("/broadcasts", UUID.randomUUID()).get("id").asString();
		double confirmed = millis(begin);
		Histogram during = new Histogram(3);
		JsonNode counts = counts(path);
		while (counts.get("waiting").asInt() > 0) {
			replies.reply(during);
			LockSupport.parkNanos(BETWEEN.toNanos());
			counts = counts(path);
		}
		double rate = PEOPLE / (millis(begin) / 1000);
		if (counts.get("sent").asInt() + counts.get("delivered").asInt() != PEOPLE) {
			throw new IllegalStateException("%d people were texted: %s".formatted(PEOPLE, counts));
		}
		return List.of(new Figure("10,000 people texted: confirmed", confirmed, "its preview", preview, "ms"),
				new Figure("10,000 people texted: all accepted", rate, "the simulator called directly, 16 callers",
						bare.perSecond(), "/s"),
				reply("median", during.getValueAtPercentile(50), idle.getValueAtPercentile(50)),
				reply("p95", during.getValueAtPercentile(95), idle.getValueAtPercentile(95)));
	}

	private static Figure reply(String which, long duringMicros, long idleMicros) {
		return new Figure("a reply meanwhile, API to accepted, " + which, duringMicros / 1000.0, "the same when idle",
				idleMicros / 1000.0, "ms");
	}

	private JsonNode post(String path, UUID key) {
		return this.stack.api()
			.send("POST", this.account.url(path), this.stack.token(), this.text, "Idempotency-Key", key.toString());
	}

	private JsonNode counts(String path) {
		return this.stack.api().get(this.account.url(path), this.stack.token()).get("counts");
	}

	private static double millis(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

}
