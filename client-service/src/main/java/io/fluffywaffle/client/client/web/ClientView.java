package io.fluffywaffle.client.client.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.client.group.Group;
import org.jspecify.annotations.Nullable;

/**
 * A client as members see it.
 *
 * @param timeZone null means the account's
 */
record ClientView(UUID id, String phone, String name, boolean blocked, @Nullable String blockReason,
		@Nullable String timeZone, List<GroupTag> groups, List<String> tags, long version) {

	/** A group the client is in. */
	record GroupTag(UUID id, String name, String colour) {

		static GroupTag of(Group group) {
			return new GroupTag(group.id(), group.name(), group.colour());
		}

	}

	static ClientView of(GroupedClient grouped) {
		Client client = grouped.client();
		return new ClientView(client.id(), client.phone(), client.name(), client.blocked(),
				client.blockReason().orElse(null), client.timeZone().orElse(null),
				grouped.groups().stream().map(GroupTag::of).toList(), client.tags(), client.version());
	}

}
