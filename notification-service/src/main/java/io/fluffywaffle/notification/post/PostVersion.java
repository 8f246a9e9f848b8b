package io.fluffywaffle.notification.post;

import java.time.Instant;

/**
 * What a post said from some time on.
 *
 * @param version of the post, when it began to say this
 */
public record PostVersion(long version, String title, String body, Instant at) {
}
