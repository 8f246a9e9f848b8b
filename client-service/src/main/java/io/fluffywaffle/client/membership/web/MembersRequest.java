package io.fluffywaffle.client.membership.web;

import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientParameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who is meant: these clients, or all whom a filter means. */
record MembersRequest(@Size(max = 10_000) @Nullable Set<@NotNull UUID> clientIds,
		@Valid @Nullable ClientParameters filter) {
}
