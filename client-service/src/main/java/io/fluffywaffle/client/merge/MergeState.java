package io.fluffywaffle.client.merge;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.client.TimeZoneSource;
import org.jspecify.annotations.Nullable;

/** What of a client a merge may change, at one moment. */
record MergeState(@Nullable String email, @Nullable String language, @Nullable String timeZone,
		@Nullable TimeZoneSource timeZoneSource, Map<String, String> fields, Set<String> tags, Set<UUID> groupIds,
		@Nullable String blockReason, ConsentState consent, @Nullable Instant consentAt, boolean paused) {

	static MergeState of(Client client) {
		return new MergeState(client.email().orElse(null), client.language().orElse(null),
				client.timeZone().orElse(null), client.timeZoneSource().orElse(null), client.fields(),
				Set.copyOf(client.tags()), client.groupIds(), client.blockReason().orElse(null), client.consent(),
				client.consentAt().orElse(null), client.paused());
	}

}
