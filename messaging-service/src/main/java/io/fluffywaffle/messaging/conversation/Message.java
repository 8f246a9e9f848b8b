package io.fluffywaffle.messaging.conversation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A text in a conversation.
 *
 * @param from E.164, or what the network gave
 * @param at when it was received or written
 * @param sequence the account's number of the change that brought it
 * @param dueAt outbound: when it may go
 * @param attempt outbound: how often it was claimed for sending
 * @param providerSid Twilio's SID, once known
 * @param externalId its id in the system it was imported from
 * @param resendOf the message that this one repeats
 * @param automatic what it answers, if nobody wrote it
 * @param waitsFor why it waits although it was due; until {@code dueAt}
 * @param broadcastId the text to many that it is part of
 */
public record Message(UUID id, UUID accountId, UUID conversationId, Direction direction, String from, String to,
		String body, int segments, DeliveryStatus status, @Nullable Author author, Instant at, long sequence,
		@Nullable Instant dueAt, int attempt, @Nullable String providerSid, @Nullable Integer errorCode,
		@Nullable String externalId, @Nullable UUID resendOf, @Nullable AutomaticKind automatic,
		@Nullable WaitsFor waitsFor, @Nullable UUID broadcastId) {

	/** A text to nobody else. */
	public Message(UUID id, UUID accountId, UUID conversationId, Direction direction, String from, String to,
			String body, int segments, DeliveryStatus status, @Nullable Author author, Instant at, long sequence,
			@Nullable Instant dueAt, int attempt, @Nullable String providerSid, @Nullable Integer errorCode,
			@Nullable String externalId, @Nullable UUID resendOf, @Nullable AutomaticKind automatic,
			@Nullable WaitsFor waitsFor) {
		this(id, accountId, conversationId, direction, from, to, body, segments, status, author, at, sequence, dueAt,
				attempt, providerSid, errorCode, externalId, resendOf, automatic, waitsFor, null);
	}

	/** The other party's number. */
	public String phone() {
		return (this.direction == Direction.INBOUND) ? this.from : this.to;
	}

	/** Our number. */
	public String number() {
		return (this.direction == Direction.INBOUND) ? this.to : this.from;
	}

}
