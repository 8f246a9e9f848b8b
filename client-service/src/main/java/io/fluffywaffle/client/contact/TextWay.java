package io.fluffywaffle.client.contact;

/** Which way a text went. */
public enum TextWay {

	/** From the client. */
	RECEIVED("last_received_at", "text.received"),

	/** To the client. */
	SENT("last_sent_at", "text.sent");

	private final String column;

	private final String entry;

	TextWay(String column, String entry) {
		this.column = column;
		this.entry = entry;
	}

	/** Where a client's row says when it was last. */
	String column() {
		return this.column;
	}

	/** The type of its entries in timelines. */
	String entry() {
		return this.entry;
	}

}
