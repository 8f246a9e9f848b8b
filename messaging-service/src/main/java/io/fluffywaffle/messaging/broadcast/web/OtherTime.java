package io.fluffywaffle.messaging.broadcast.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When to send what waits for its time.
 *
 * @param sendAt now when null
 */
record OtherTime(@Nullable Instant sendAt) {
}
