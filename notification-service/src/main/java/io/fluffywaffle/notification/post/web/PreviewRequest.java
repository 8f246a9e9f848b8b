package io.fluffywaffle.notification.post.web;

import jakarta.validation.constraints.NotNull;

/**
 * A body that is being written.
 *
 * @param body Markdown
 */
record PreviewRequest(@NotNull(message = "is missing") String body) {
}
