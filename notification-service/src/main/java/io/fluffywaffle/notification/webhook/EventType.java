package io.fluffywaffle.notification.webhook;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a webhook can be told. */
public enum EventType {

	/** A text reached one of the account's numbers. */
	@JsonProperty("message.received")
	MESSAGE_RECEIVED("message.received"),
	/** The carrier accepted a text of the account. */
	@JsonProperty("message.sent")
	MESSAGE_SENT("message.sent"),
	/** A text of the account moved on in its life. */
	@JsonProperty("message.status")
	MESSAGE_STATUS("message.status");

	private final String text;

	EventType(String text) {
		this.text = text;
	}

	/** The type with this name. */
	public static EventType of(String text) {
		return Stream.of(values()).filter((type) -> type.text.equals(text)).findFirst().orElseThrow();
	}

	/** Its name in payloads, requests and tables. */
	public String text() {
		return this.text;
	}

}
