package io.fluffywaffle.acceptance.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** People from a file, and what becomes of it. */
public final class ClientFile {

	private final Script script;

	private final String path;

	private ClientFile(Script script, String path) {
		this.script = script;
		this.path = path;
	}

	/**
	 * Uploads a file of people who agreed to be texted and tries it; nobody is written
	 * yet.
	 * @param bad how many of them have a phone that is none
	 */
	public static ClientFile check(Script script, int people, int bad, String group) {
		String rows = IntStream.range(0, people)
			.mapToObj((row) -> (row < bad) ? "Nobody %d,12".formatted(row) : "Person %d,%s".formatted(row, phone(row)))
			.collect(Collectors.joining("\n", "Name,Phone\n", "\n"));
		String id = script.upload("/imports", "people.csv", rows).get("id").asString();
		ClientFile file = new ClientFile(script, "/imports/" + id);
		script.put(file.path + "/plan",
				Map.of("mapping",
						List.of(Map.of("column", 0, "target", "name"), Map.of("column", 1, "target", "phone")),
						"existing", "skip", "groupIds", List.of(group), "tags", List.of(), "consent",
						Map.of("source", "Paper form", "words", "You may text me", "collectedOn", "2026-11-01"),
						"country", "US"));
		file.await("checked");
		return file;
	}

	/** Begins to write. */
	public void start() {
		this.script.post(this.path + "/start", Map.of());
	}

	/** How it stands. */
	public JsonNode state() {
		return this.script.get(this.path);
	}

	/** Waits until it is in a state. */
	public JsonNode await(String state) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.pollInterval(Duration.ofMillis(200))
			.until(this::state, (now) -> now.get("state").asString().equals(state));
	}

	/** The phone of a row, E.164. */
	public static String phone(int row) {
		return "+1303%d".formatted(2_000_000 + row);
	}

}
