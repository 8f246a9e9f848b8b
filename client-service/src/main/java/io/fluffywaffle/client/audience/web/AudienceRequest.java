package io.fluffywaffle.client.audience.web;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.audience.Wanted;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody wants to text.
 *
 * @param after where the page before ended
 */
record AudienceRequest(@Size(max = 100) @Nullable Set<@NotNull UUID> groupIds,
		@Size(max = 100) @Nullable Set<@NotNull UUID> pageIds,
		@Size(max = 10_000) @Nullable Set<@NotNull UUID> clientIds, @Nullable UUID after,
		@Min(1) @Max(1000) @Nullable Integer limit) {

	private static final int PAGE = 1000;

	Wanted wanted() {
		return new Wanted(orNone(this.groupIds), orNone(this.pageIds), orNone(this.clientIds));
	}

	int page() {
		return Objects.requireNonNullElse(this.limit, PAGE);
	}

	private static Set<UUID> orNone(@Nullable Set<UUID> ids) {
		return Objects.requireNonNullElse(ids, Set.of());
	}
}
