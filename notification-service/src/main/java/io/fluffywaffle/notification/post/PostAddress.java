package io.fluffywaffle.notification.post;

import java.time.Instant;

/** Where a published post is found, and when it last changed. */
public record PostAddress(String path, Instant changedAt) {
}
