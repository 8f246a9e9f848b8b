package io.fluffywaffle.client.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What of a client the timeline speaks about, at one moment. */
record ClientSnapshot(Map<String, String> said, boolean blocked, @Nullable String blockReason, Set<UUID> groupIds,
		Set<String> tags) {

	static ClientSnapshot of(Client client) {
		Map<String, String> said = new LinkedHashMap<>();
		said.put("name", client.name());
		said.put("phone", client.phone());
		client.email().ifPresent((email) -> said.put("email", email));
		client.language().ifPresent((language) -> said.put("language", language));
		client.timeZone().ifPresent((zone) -> said.put("timeZone", zone));
		client.fields().forEach((key, value) -> said.put("fields." + key, value));
		return new ClientSnapshot(said, client.blocked(), client.blockReason().orElse(null), client.groupIds(),
				Set.copyOf(client.tags()));
	}

	/** What happened to get from here to there; the names of groups are looked up. */
	List<Happening> until(ClientSnapshot after, Map<UUID, String> groupNames) {
		List<Happening> all = new ArrayList<>();
		List<Map<String, @Nullable Object>> changes = changes(after);
		if (!changes.isEmpty()) {
			all.add(new Happening("client.edited",
					Map.of("changed", changes.stream().map((change) -> String.valueOf(change.get("field"))).toList(),
							"changes", changes)));
		}
		if (after.blocked && !(this.blocked && Objects.equals(this.blockReason, after.blockReason))) {
			all.add(new Happening("client.blocked",
					Map.of("reason", Objects.requireNonNullElse(after.blockReason, ""))));
		}
		if (this.blocked && !after.blocked) {
			all.add(new Happening("client.unblocked", Map.of()));
		}
		if (!this.tags.equals(after.tags)) {
			all.add(new Happening("client.tagged",
					Map.of("added", without(after.tags, this.tags), "removed", without(this.tags, after.tags))));
		}
		without(after.groupIds, this.groupIds).forEach((id) -> all.add(group("group.joined", id, groupNames)));
		without(this.groupIds, after.groupIds).forEach((id) -> all.add(group("group.left", id, groupNames)));
		return all;
	}

	private List<Map<String, @Nullable Object>> changes(ClientSnapshot after) {
		Set<String> both = new LinkedHashSet<>(this.said.keySet());
		both.addAll(after.said.keySet());
		List<Map<String, @Nullable Object>> changes = new ArrayList<>();
		for (String field : both) {
			String from = this.said.get(field);
			String to = after.said.get(field);
			if (!Objects.equals(from, to)) {
				Map<String, @Nullable Object> change = new HashMap<>();
				change.put("field", field);
				change.put("from", from);
				change.put("to", to);
				changes.add(change);
			}
		}
		return changes;
	}

	private static Happening group(String type, UUID id, Map<UUID, String> names) {
		return new Happening(type, Map.of("groupId", id, "group", names.getOrDefault(id, "")));
	}

	private static <T> Set<T> without(Set<T> all, Set<T> others) {
		Set<T> rest = new HashSet<>(all);
		rest.removeAll(others);
		return new TreeSet<>(rest);
	}

	/** One thing that happened, as the timeline keeps it. */
	record Happening(String type, Map<String, Object> detail) {
	}

}
