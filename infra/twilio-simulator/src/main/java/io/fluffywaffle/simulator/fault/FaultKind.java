package io.fluffywaffle.simulator.fault;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can go wrong on demand. */
public enum FaultKind {

	/** Accepted, then the connection is closed without an answer. */
	ACCEPT_THEN_DROP(false),
	/** Accepted, but the answer is 500. */
	ACCEPT_500(false),
	/** Accepted; the 201 ends in the middle of its body. */
	ACCEPT_TRUNCATED(false),
	/** Accepted; the answer takes {@code delayMs}. */
	SLOW(false),
	/** Refused with {@code code}. */
	REJECT_4XX(true),
	/** Refused: 429 with code 20429 and Retry-After. */
	TOO_MANY_REQUESTS(true),
	/** Refused: 503. */
	UNAVAILABLE(true),
	/** Refused by a proxy before Twilio: 502 with a page of HTML. */
	HTML_502(true),
	/** Neither accepted nor answered. */
	HANG(true),

	/** Each status callback comes twice. */
	CALLBACK_REPEATED(false),
	/** The status callbacks come in reverse order, after the end. */
	CALLBACK_SHUFFLED(false),
	/** Each status callback comes {@code delayMs} later. */
	CALLBACK_LATE(false),
	/** No status callback comes. */
	CALLBACK_LOST(false),
	/** The first status callback comes before the answer to the create request. */
	CALLBACK_BEFORE_201(false);

	private final boolean refusing;

	FaultKind(boolean refusing) {
		this.refusing = refusing;
	}

	/** Whether the message is not accepted. */
	public boolean refuses() {
		return this.refusing;
	}

	public boolean isOfCallbacks() {
		return name().startsWith("CALLBACK");
	}

	@JsonValue
	public String text() {
		return switch (this) {
			case TOO_MANY_REQUESTS -> "429";
			case UNAVAILABLE -> "503";
			default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}

}
