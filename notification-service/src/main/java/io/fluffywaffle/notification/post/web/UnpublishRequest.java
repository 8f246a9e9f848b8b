package io.fluffywaffle.notification.post.web;

import jakarta.validation.constraints.NotNull;

/**
 * Why a post is taken down.
 *
 * @param reason what its author reads, at most 500 characters
 */
record UnpublishRequest(@NotNull(message = "is missing") String reason) {
}
