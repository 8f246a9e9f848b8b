package io.fluffywaffle.client.client;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.group.Group;
import org.jspecify.annotations.Nullable;

/** The fact: a client as it is from now on. */
public record ClientChanged(UUID id, UUID accountId, String phone, String name, boolean blocked,
		@Nullable String timeZone, List<GroupName> groups, List<String> tags, long version) {

	/** Where it is told: compacted, the key is the client's id. */
	public static final String TOPIC = "client.client.v1";

	record GroupName(UUID id, String name) {
	}

	static ClientChanged of(Client client, List<Group> groups) {
		return new ClientChanged(client.id(), client.accountId(), client.phone(), client.name(), client.blocked(),
				client.timeZone().orElse(null),
				groups.stream().map((group) -> new GroupName(group.id(), group.name())).toList(), client.tags(),
				client.version());
	}

}
