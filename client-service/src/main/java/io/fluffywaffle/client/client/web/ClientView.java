package io.fluffywaffle.client.client.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.client.GroupedClient;
import io.fluffywaffle.client.client.PastMerge;
import io.fluffywaffle.client.client.TimeZoneSource;
import io.fluffywaffle.client.group.Group;
import org.jspecify.annotations.Nullable;

/**
 * A client as members see it.
 *
 * @param timeZone null means the account's
 * @param consentAt when the ledger last said something
 * @param mergedInto who the client turned out to be
 * @param merges who turned out to be this client; only where a single one is asked for
 */
public record ClientView(UUID id, String phone, String name, @Nullable String email, @Nullable String language,
		@Nullable String timeZone, @Nullable TimeZoneSource timeZoneSource, boolean blocked,
		@Nullable String blockReason, boolean paused, ConsentState consent, @Nullable Instant consentAt,
		List<GroupTag> groups, List<String> tags, Map<String, String> fields, @Nullable UUID mergedInto,
		List<PastMerge> merges, Instant addedAt, @Nullable Instant lastReceivedAt, @Nullable Instant lastSentAt,
		long version) {

	/** A group the client is in. */
	record GroupTag(UUID id, String name, String colour) {

		static GroupTag of(Group group) {
			return new GroupTag(group.id(), group.name(), group.colour());
		}

	}

	/** A client among others. */
	public static ClientView of(GroupedClient grouped) {
		return of(grouped, List.of());
	}

	/** A client with those who turned out to be them. */
	public static ClientView of(GroupedClient grouped, List<PastMerge> merges) {
		Client client = grouped.client();
		return new ClientView(client.id(), client.phone(), client.name(), client.email().orElse(null),
				client.language().orElse(null), client.timeZone().orElse(null), client.timeZoneSource().orElse(null),
				client.blocked(), client.blockReason().orElse(null), client.paused(), client.consent(),
				client.consentAt().orElse(null), grouped.groups().stream().map(GroupTag::of).toList(), client.tags(),
				client.fields(), client.mergedInto().orElse(null), merges, client.addedAt(),
				client.lastReceivedAt().orElse(null), client.lastSentAt().orElse(null), client.version());
	}

}
