package io.fluffywaffle.account.usage.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.account.usage.TextFact;
import org.jspecify.annotations.Nullable;

/** What counts of an {@code sms.received.v1} fact. */
record ReceivedText(UUID accountId, String providerSid, String from, int segments, @Nullable List<Object> media,
		Instant receivedAt) {

	static final String TYPE = "SmsReceived";

	ReceivedText {
		Objects.requireNonNull(accountId, "accountId");
		Objects.requireNonNull(providerSid, "providerSid");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(receivedAt, "receivedAt");
	}

	TextFact fact() {
		int files = (this.media != null) ? this.media.size() : 0;
		return TextFact.received(this.accountId, this.providerSid, this.receivedAt, Kinds.of(files, this.providerSid),
				Countries.of(this.from), Math.max(1, this.segments));
	}

}
