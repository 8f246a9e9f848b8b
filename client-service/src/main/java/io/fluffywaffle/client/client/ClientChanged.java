package io.fluffywaffle.client.client;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The fact: a client as it is from now on.
 *
 * @param mergedInto who the client turned out to be: all but id, phone and version are
 * told as they are of that one
 */
public record ClientChanged(UUID id, UUID accountId, String phone, String name, boolean blocked,
		@Nullable String timeZone, List<GroupName> groups, List<String> tags, @Nullable String language,
		ConsentState consent, boolean paused, @Nullable UUID mergedInto, long version) {

	/** Where it is told: compacted, the key is the client's id. */
	public static final String TOPIC = "client.client.v1";

	static final String TYPE = "ClientChanged";

	record GroupName(UUID id, String name) {
	}

	static ClientChanged of(GroupedClient grouped) {
		Client client = grouped.client();
		return new ClientChanged(client.id(), client.accountId(), client.phone(), client.name(), client.blocked(),
				client.timeZone().orElse(null),
				grouped.groups().stream().map((group) -> new GroupName(group.id(), group.name())).toList(),
				client.tags(), client.language().orElse(null), client.consent(), client.paused(),
				client.mergedInto().orElse(null), client.version());
	}

	ClientChanged as(UUID aliasId, String aliasPhone, long aliasVersion) {
		return new ClientChanged(aliasId, this.accountId, aliasPhone, this.name, this.blocked, this.timeZone,
				this.groups, this.tags, this.language, this.consent, this.paused, this.id, aliasVersion);
	}

}
