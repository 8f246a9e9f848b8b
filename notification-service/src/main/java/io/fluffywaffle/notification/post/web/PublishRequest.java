package io.fluffywaffle.notification.post.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When a post is to appear.
 *
 * @param at at most a year ahead; null for now
 */
record PublishRequest(@Nullable Instant at) {
}
