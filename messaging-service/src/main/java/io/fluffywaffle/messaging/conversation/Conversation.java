package io.fluffywaffle.messaging.conversation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All texts between one person and one of the account's numbers.
 *
 * @param number ours
 * @param unread texts of the person that nobody has read
 * @param optedOutAt since when the person must not be texted
 * @param lastAt when something last happened in it: its place in the inbox
 * @param lastInboundSequence sequence of the person's newest text
 * @param sequence the account's number of its newest change
 * @param assignedTo who takes care of it, if somebody does
 * @param listed whether it is in the inbox: one of nothing but texts that a service sent
 * is not
 */
public record Conversation(UUID id, UUID accountId, Client client, String number, @Nullable LastMessage lastMessage,
		int unread, @Nullable Instant optedOutAt, Instant lastAt, long lastInboundSequence, long sequence,
		Instant updatedAt, @Nullable Assignee assignedTo, boolean listed) {

	/**
	 * The member who takes care of it.
	 *
	 * @param name empty while identity-service has not told it
	 */
	public record Assignee(UUID id, String name) {
	}

	/**
	 * The other party.
	 *
	 * @param id null for a stranger, as is the name
	 */
	public record Client(@Nullable UUID id, @Nullable String name, String phone, boolean blocked) {
	}

	/** What the inbox shows of the newest message. */
	public record LastMessage(String body, Direction direction, DeliveryStatus status, Instant at) {
	}

}
