package io.fluffywaffle.client.contact.kafka;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.client.contact.TextPassed;
import io.fluffywaffle.client.contact.TextWay;

/** What is followed of a {@code sms.sent.v1} fact. */
record SmsSent(UUID accountId, String to, int segments, int mediaCount, Instant acceptedAt) {

	TextPassed text() {
		return new TextPassed(this.accountId, TextWay.SENT, this.to, this.segments, this.mediaCount, this.acceptedAt);
	}

}
