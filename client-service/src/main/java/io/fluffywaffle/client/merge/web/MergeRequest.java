package io.fluffywaffle.client.merge.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Who turned out to be the client. */
record MergeRequest(@NotNull UUID clientId) {
}
