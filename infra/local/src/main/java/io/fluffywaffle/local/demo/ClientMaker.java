package io.fluffywaffle.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;

/**
 * Makes an account's clients, how new ones enrol and what they may support; what is there
 * stays as it is.
 */
final class ClientMaker {

	private final Rest api;

	private final Story story;

	ClientMaker(Rest api, Story story) {
		this.api = api;
		this.story = story;
	}

	void make(String account) {
		Map<String, String> groups = addGroups(account + "/groups");
		replaceFirst(account + "/client-fields", Map.of("items", this.story.fields()));
		addSmartGroups(account + "/groups", groups);
		addClients(account + "/clients", groups);
		addTerms(account + "/terms");
		openEnrolment(account + "/enrolment", groups);
		addPage(account + "/action-pages", groups);
	}

	private Map<String, String> addGroups(String path) {
		Map<String, String> groups = new HashMap<>();
		items(Patience.until(() -> this.api.get(path)).ok())
			.forEach((group) -> groups.put(group.get("name").asString(), group.get("id").asString()));
		for (Story.Group group : this.story.groups()) {
			groups.computeIfAbsent(group.name(), (name) -> this.api.post(path, group).ok().get("id").asString());
		}
		return groups;
	}

	private void addSmartGroups(String path, Map<String, String> groups) {
		this.story.smartGroups()
			.stream()
			.filter((group) -> !groups.containsKey(String.valueOf(group.get("name"))))
			.forEach((group) -> this.api.post(path, group).ok());
	}

	private void addClients(String path, Map<String, String> groups) {
		Set<String> known = items(this.api.get(path + "?limit=200").ok())
			.map((client) -> client.get("phone").asString())
			.collect(Collectors.toSet());
		this.story.clients()
			.stream()
			.filter((client) -> !known.contains(client.phone()))
			.forEach((client) -> addClient(path, client, groups));
	}

	private void addClient(String path, Story.Client client, Map<String, String> groups) {
		Map<String, Object> body = new HashMap<>(Map.of("phone", client.phone(), "name", client.name(), "groupIds",
				client.groups().stream().map(groups::get).toList(), "tags",
				Objects.requireNonNullElse(client.tags(), List.of()), "fields",
				Objects.requireNonNullElse(client.fields(), Map.of())));
		body.put("email", client.email());
		String id = this.api.post(path, body).ok().get("id").asString();
		if (!this.story.consent().except().contains(client.name())) {
			this.api.post(path + "/" + id + "/consent", Map.of("kind", "given", "words", this.story.consent().words()))
				.ok();
		}
	}

	private void addTerms(String path) {
		if (items(this.api.get(path).ok()).findAny().isEmpty()) {
			String id = this.api.post(path, this.story.terms()).ok().get("id").asString();
			this.api.post(path + "/" + id + "/publish", Map.of()).ok();
		}
	}

	private void openEnrolment(String path, Map<String, String> groups) {
		Map<String, Object> settings = new HashMap<>(this.story.enrolment());
		settings.put("groupId", groups.get(this.story.enrolmentGroup()));
		replaceFirst(path, settings);
	}

	private void addPage(String path, Map<String, String> groups) {
		if (items(this.api.get(path).ok()).findAny().isEmpty()) {
			Map<String, Object> page = new HashMap<>(this.story.page());
			page.put("groupId", groups.get(String.valueOf(page.remove("group"))));
			String id = this.api.post(path, page).ok().get("id").asString();
			this.api.post(path + "/" + id + "/open", Map.of()).ok();
		}
	}

	/** Somebody may have changed it since. */
	private void replaceFirst(String path, Map<String, Object> first) {
		if (this.api.get(path).version() == 0) {
			this.api.edit(path, 0, first).ok();
		}
	}

	private static Stream<JsonNode> items(JsonNode answer) {
		return StreamSupport.stream(answer.path("items").spliterator(), false);
	}

}
