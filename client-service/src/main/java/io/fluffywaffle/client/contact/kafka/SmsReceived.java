package io.fluffywaffle.client.contact.kafka;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.contact.TextPassed;
import io.fluffywaffle.client.contact.TextWay;
import org.jspecify.annotations.Nullable;

/** What is followed of a {@code sms.received.v1} fact. */
record SmsReceived(UUID accountId, String from, int segments, @Nullable List<Object> media, Instant receivedAt) {

	TextPassed text() {
		int files = (this.media != null) ? this.media.size() : 0;
		return new TextPassed(this.accountId, TextWay.RECEIVED, this.from, this.segments, files, this.receivedAt);
	}

}
