package io.fluffywaffle.messaging.activity;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happened in an account. */
public enum ActivityType {

	/** A text came in. */
	MESSAGE_RECEIVED("message.received"),
	/** Somebody wrote a text; it waits to be sent. */
	MESSAGE_QUEUED("message.queued"),
	/** A text of ours moved on in its life. */
	MESSAGE_STATUS("message.status"),
	/** A member read the newest texts of a conversation. */
	CONVERSATION_READ("conversation.read"),
	/** Somebody takes care of a conversation from now on, or nobody does. */
	CONVERSATION_ASSIGNED("conversation.assigned"),
	/** The person said STOP. */
	CLIENT_OPTED_OUT("client.opted-out"),
	/** The person said START. */
	CLIENT_OPTED_IN("client.opted-in");

	private final String text;

	ActivityType(String text) {
		this.text = text;
	}

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return this.text;
	}

}
