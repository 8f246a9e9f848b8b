package io.fluffywaffle.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;

/** Makes one account with everything in it; what is there already stays as it is. */
final class AccountMaker {

	private static final int TEXTS_AT_ONCE = 50;

	private final Rest api;

	private final Story story;

	private final List<Person> people;

	private final Map<String, String> ids;

	private final boolean withNumbers;

	/**
	 * Prepares the work.
	 * @param ids of the people, by username
	 * @param withNumbers whether Twilio has the story's numbers: the real one does not
	 */
	AccountMaker(Rest api, Story story, List<Person> people, Map<String, String> ids, boolean withNumbers) {
		this.api = api;
		this.story = story;
		this.people = people;
		this.ids = ids;
		this.withNumbers = withNumbers;
	}

	DemoFile.Account make(Instant now) {
		JsonNode account = findOrCreate();
		String id = account.get("id").asString();
		String path = "/api/accounts/" + id;
		if (this.withNumbers) {
			addNumbers(path, account);
		}
		addMembers(path);
		new ClientMaker(this.api, this.story).make(path);
		addHistory(path, now);
		return new DemoFile.Account(id, this.story.name(),
				this.story.numbers().stream().map(Story.Number::number).toList());
	}

	private JsonNode findOrCreate() {
		return items(this.api.get("/api/accounts?all=true").ok())
			.filter((account) -> account.get("name").asString().equals(this.story.name()))
			.findFirst()
			.orElseGet(() -> this.api
				.post("/api/accounts", Map.of("name", this.story.name(), "colour", this.story.colour(), "timeZone",
						this.story.timeZone(), "country", this.story.country(), "ownerId", id(this.story.owner())))
				.ok());
	}

	private void addNumbers(String path, JsonNode account) {
		Set<String> known = texts(account.path("numbers"), "number");
		this.story.numbers()
			.stream()
			.filter((number) -> !known.contains(number.number()))
			.forEach((number) -> Patience.until(() -> this.api.post(path + "/numbers", number)).ok());
	}

	private void addMembers(String path) {
		Map<String, String> names = SampleData.namesOf(this.people);
		putMember(path, this.story.owner(), "owner", names);
		this.story.members().forEach((member) -> putMember(path, member, "member", names));
	}

	private void putMember(String path, String username, String role, Map<String, String> names) {
		this.api
			.put(path + "/members/" + id(username),
					Map.of("role", role, "name", names.getOrDefault(username, username)))
			.ok();
	}

	private void addHistory(String path, Instant now) {
		List<PastText> texts = new History(this.story, SampleData.namesOf(this.people), now).texts();
		for (int from = 0; from < texts.size(); from += TEXTS_AT_ONCE) {
			List<PastText> some = texts.subList(from, Math.min(texts.size(), from + TEXTS_AT_ONCE));
			Patience.until(() -> this.api.post(path + "/history", Map.of("messages", some))).ok();
		}
	}

	private String id(String username) {
		return Objects.requireNonNull(this.ids.get(username), username);
	}

	private static Set<String> texts(JsonNode items, String field) {
		return StreamSupport.stream(items.spliterator(), false)
			.map((item) -> item.get(field).asString())
			.collect(Collectors.toSet());
	}

	private static Stream<JsonNode> items(JsonNode answer) {
		return StreamSupport.stream((answer.isArray() ? answer : answer.path("items")).spliterator(), false);
	}

}
