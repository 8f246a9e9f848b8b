package io.fluffywaffle.notification.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a text of an account.
 *
 * @param id the same however often it is told
 * @param conversationKey the other party's number: facts with the same one keep their
 * order
 * @param data what receivers hear of it
 */
public record Fact(UUID id, EventType type, UUID accountId, String conversationKey, Instant occurredAt, Object data) {

	Payload payload() {
		return new Payload(this.type.text(), this.occurredAt, this.data);
	}

}
