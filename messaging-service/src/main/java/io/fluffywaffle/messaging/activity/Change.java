package io.fluffywaffle.messaging.activity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a conversation and is to be told.
 *
 * @param sequence taken from the account's
 * {@link io.fluffywaffle.messaging.conversation.AccountSequence}
 * @param messageId the message it is about, if any
 */
public record Change(long sequence, ActivityType type, UUID conversationId, @Nullable UUID messageId) {
}
