package io.fluffywaffle.messaging.conversation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A message as members of the account see it, over REST and live. */
public record MessageView(UUID id, UUID conversationId, Direction direction, String body, DeliveryStatus status,
		@Nullable Integer errorCode, @Nullable String error, @Nullable Author author, Instant at, long sequence,
		int segments, int attempt) {

	/** Shows a message, with its error code in plain words. */
	public static MessageView of(Message message, ErrorWords words) {
		Integer code = message.errorCode();
		return new MessageView(message.id(), message.conversationId(), message.direction(), message.body(),
				message.status(), code, (code != null) ? words.of(code) : null, message.author(), message.at(),
				message.sequence(), message.segments(), message.attempt());
	}

}
