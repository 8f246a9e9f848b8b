package io.fluffywaffle.defaults.kafka;

/** Names of the headers that every event of ours carries; values are UTF-8 text. */
public final class EventHeaders {

	/** UUID; the same fact told twice has the same one. */
	public static final String EVENT_ID = "event-id";

	/** Logical name of the fact, for example {@code SmsReceived}. */
	public static final String EVENT_TYPE = "event-type";

	/** ISO-8601 instant at which it became a fact. */
	public static final String OCCURRED_AT = "occurred-at";

	/** UUID of the account it is about; absent where it is about none. */
	public static final String ACCOUNT_ID = "account-id";

	/** The trace it belongs to (W3C Trace Context). */
	public static final String TRACEPARENT = "traceparent";

	private EventHeaders() {
	}

}
