package io.fluffywaffle.messaging.activity;

import java.time.Instant;

import io.fluffywaffle.messaging.conversation.ConversationView;
import io.fluffywaffle.messaging.conversation.MessageView;
import org.jspecify.annotations.Nullable;

/** A change of an account, with what it changed as it is afterwards. */
public record Activity(long sequence, ActivityType type, Instant at, ConversationView conversation,
		@Nullable MessageView message) {
}
