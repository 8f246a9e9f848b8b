package io.fluffywaffle.bench.stack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import tools.jackson.databind.JsonNode;

/** An account made for one measurement, so that nothing of the sample data is touched. */
public final class BenchAccount {

	private final Stack stack;

	private final String id;

	private final String number;

	private BenchAccount(Stack stack, String id, String number) {
		this.stack = stack;
		this.id = id;
		this.number = number;
	}

	/**
	 * Makes an account that the operations client owns, with a number the simulator
	 * knows, and waits for it.
	 */
	public static BenchAccount open(Stack stack) {
		JsonNode made = stack.api()
			.send("POST", stack.portal() + "/api/accounts", stack.token(),
					Map.of("name", "Bench", "country", "US", "timeZone", "UTC", "ownerId", stack.callerId()));
		String id = made.get("id").asString();
		String number = "+1628%07d".formatted(ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999));
		stack.api().send("PUT", stack.simulator() + "/simulator/numbers/" + number, null, Map.of("label", "Bench"));
		stack.api()
			.send("POST", stack.portal() + "/api/accounts/" + id + "/numbers", stack.token(),
					Map.of("number", number, "label", "Bench", "isDefault", true));
		BenchAccount account = new BenchAccount(stack, id, number);
		Wait.until("messaging-service knows the account", Duration.ofSeconds(20), account::isKnownToMessaging);
		return account;
	}

	public String id() {
		return this.id;
	}

	public String number() {
		return this.number;
	}

	/** Address of a resource below the account, for example {@code /conversations}. */
	public String url(String path) {
		return this.stack.portal() + "/api/accounts/" + this.id + path;
	}

	/** The id of the conversation with a phone, opened if there is none. */
	public String conversationWith(String phone) {
		return this.stack.api()
			.send("POST", url("/conversations"), this.stack.token(), Map.of("to", phone))
			.get("id")
			.asString();
	}

	/**
	 * Waits until so many texts are in the inbox.
	 * @throws IllegalStateException when texts were lost or doubled: the account's
	 * sequence counts each once
	 */
	public void requireTexts(long expected, Duration atMost) {
		Wait.until(expected + " texts are stored", atMost, () -> sequence() >= expected);
		if (sequence() != expected) {
			throw new IllegalStateException("%d texts were sent, %d stored".formatted(expected, sequence()));
		}
	}

	private long sequence() {
		return this.stack.api().get(url("/conversations?limit=1"), this.stack.token()).get("sequence").asLong();
	}

	private boolean isKnownToMessaging() {
		try {
			conversationWith("+14155550000");
			return true;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

}
