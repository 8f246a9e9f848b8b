package io.fluffywaffle.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;

/**
 * Asks for a new key of the bank data and watches until nothing is encrypted with the old
 * one. Whoever stops watching stops nothing.
 */
final class KeyRotation {

	private static final Duration LOOK_EVERY = Duration.ofMillis(500);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Rest api;

	private final Consumer<String> out;

	KeyRotation(Rest api, Consumer<String> out) {
		this.api = api;
		this.out = out;
	}

	/** 0 when one new key is left. */
	int run() throws InterruptedException {
		Instant began = Instant.now();
		List<Key> before = keys();
		this.api.post("/api/bank-keys/rotation", Map.of()).ok();
		String said = "";
		Instant moved = Instant.now();
		while (Instant.now().isBefore(moved.plus(PATIENCE))) {
			List<Key> now = keys();
			if (isDone(before, now)) {
				this.out.accept("  Done: %d bank accounts are encrypted with key %s, after %d s".formatted(
						now.getFirst().accounts(), now.getFirst().id(),
						Duration.between(began, Instant.now()).toSeconds()));
				return 0;
			}
			String words = describe(now);
			if (!words.equals(said)) {
				this.out.accept("  " + words);
				said = words;
				moved = Instant.now();
			}
			Thread.sleep(LOOK_EVERY);
		}
		this.out.accept("  Nothing moves any more. Is account-service running? It goes on by itself when it can.");
		return 1;
	}

	/** What was under way already counts as well. */
	private static boolean isDone(List<Key> before, List<Key> now) {
		return now.size() == 1 && (before.size() > 1 || !now.getFirst().id().equals(before.getFirst().id()));
	}

	private static String describe(List<Key> keys) {
		Optional<Key> newest = keys.stream().reduce((older, newer) -> newer).filter((key) -> !key.primary());
		if (newest.isPresent()) {
			return "Key %s is made; every instance learns of it".formatted(newest.get().id());
		}
		int all = keys.stream().mapToInt(Key::accounts).sum();
		return "%d of %d bank accounts are encrypted with the new key"
			.formatted(keys.stream().filter(Key::primary).mapToInt(Key::accounts).sum(), all);
	}

	private List<Key> keys() {
		return StreamSupport.stream(this.api.get("/api/bank-keys").ok().get("keys").spliterator(), false)
			.map(Key::of)
			.toList();
	}

	private record Key(String id, boolean primary, int accounts) {

		static Key of(JsonNode key) {
			return new Key(key.get("id").asString(), key.get("primary").asBoolean(), key.get("bankAccounts").asInt());
		}

	}

}
