package io.fluffywaffle.messaging.conversation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A message as members of the account see it, over REST and live.
 *
 * @param automatic whether nobody wrote it
 * @param dueAt when it may go, if it has to wait until a known time
 * @param waitsFor why it waits although it was due
 * @param broadcastId the text to many that it is part of
 */
public record MessageView(UUID id, UUID conversationId, Direction direction, String body, DeliveryStatus status,
		@Nullable Integer errorCode, @Nullable String error, @Nullable Author author, Instant at, long sequence,
		int segments, int attempt, boolean automatic, @Nullable Instant dueAt, @Nullable WaitsFor waitsFor,
		@Nullable UUID broadcastId) {

	/** Shows a message, with its error code in plain words. */
	public static MessageView of(Message message, ErrorWords words) {
		Integer code = message.errorCode();
		return new MessageView(message.id(), message.conversationId(), message.direction(), message.body(),
				message.status(), code, (code != null) ? words.of(code) : null, message.author(), message.at(),
				message.sequence(), message.segments(), message.attempt(), message.automatic() != null, dueAt(message),
				waitsFor(message), message.broadcastId());
	}

	private static @Nullable WaitsFor waitsFor(Message message) {
		return (message.status() == DeliveryStatus.READY) ? message.waitsFor() : null;
	}

	/** Until when it waits, where that is known. */
	private static @Nullable Instant dueAt(Message message) {
		WaitsFor reason = waitsFor(message);
		boolean known = message.status() == DeliveryStatus.SCHEDULED || (reason != null && reason != WaitsFor.PACE);
		return known ? message.dueAt() : null;
	}

}
