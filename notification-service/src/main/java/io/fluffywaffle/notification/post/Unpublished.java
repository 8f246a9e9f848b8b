package io.fluffywaffle.notification.post;

import java.time.Instant;
import java.util.UUID;

/**
 * That a post was taken down.
 *
 * @param reason what its author is told
 * @param by the user who did it
 */
public record Unpublished(String reason, UUID by, Instant at) {
}
