package io.fluffywaffle.bench.group;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.fluffywaffle.bench.stack.BenchAccount;
import io.fluffywaffle.bench.stack.Stack;
import io.fluffywaffle.bench.stack.Wait;
import tools.jackson.databind.JsonNode;

/** A group of people who agreed to be texted, brought in as a file. */
final class ImportedGroup {

	private final Stack stack;

	private final BenchAccount account;

	private ImportedGroup(Stack stack, BenchAccount account) {
		this.stack = stack;
		this.account = account;
	}

	/** Makes a group of at most ten thousand and returns its id. */
	static String of(Stack stack, BenchAccount account, int people) {
		ImportedGroup group = new ImportedGroup(stack, account);
		String id = group.post("/groups", Map.of("name", "Everybody", "colour", "#1971c2")).get("id").asString();
		group.importInto(id, people);
		return id;
	}

	private void importInto(String group, int people) {
		String csv = "Phone,Name\n" + IntStream.range(0, people)
			.mapToObj((i) -> "+1415555%04d,Ana %d\n".formatted(i, i))
			.collect(Collectors.joining());
		String path = "/imports/"
				+ this.stack.api().upload(this.account.url("/imports"), this.stack.token(), csv).get("id").asString();
		await(path, "uploaded");
		this.stack.api()
			.send("PUT", this.account.url(path + "/plan"), this.stack.token(), Map.of("mapping",
					List.of(Map.of("column", 0, "target", "phone"), Map.of("column", 1, "target", "name")), "existing",
					"skip", "groupIds", List.of(group), "tags", List.of(), "consent", Map.of("source", "Bench", "words",
							"Text me", "collectedOn", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString())));
		await(path, "checked");
		post(path + "/start", Map.of());
		JsonNode done = await(path, "done");
		if (done.get("added").asInt() != people) {
			throw new IllegalStateException("%d people were imported: %s".formatted(people, done));
		}
	}

	private JsonNode await(String path, String state) {
		Wait.until("the import is " + state, Duration.ofSeconds(120),
				() -> get(path).get("state").asString().equals(state));
		return get(path);
	}

	private JsonNode get(String path) {
		return this.stack.api().get(this.account.url(path), this.stack.token());
	}

	private JsonNode post(String path, Object body) {
		return this.stack.api().send("POST", this.account.url(path), this.stack.token(), body);
	}

}
