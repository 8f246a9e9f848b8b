package io.fluffywaffle.client.join;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on the way to become a client.
 *
 * @param words what they were shown to agree to
 * @param termsId the terms they were shown
 */
record Attempt(UUID id, UUID accountId, Wish wish, @Nullable String words, @Nullable UUID termsId) {
}
