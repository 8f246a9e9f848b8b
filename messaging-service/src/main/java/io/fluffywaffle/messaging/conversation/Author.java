package io.fluffywaffle.messaging.conversation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The person who wrote an outbound message.
 *
 * @param id null for somebody known only from imported history
 * @param name as it was when the message was written
 */
public record Author(@Nullable UUID id, String name) {
}
