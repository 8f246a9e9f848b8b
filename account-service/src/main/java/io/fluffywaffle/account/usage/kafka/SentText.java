package io.fluffywaffle.account.usage.kafka;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.account.usage.TextFact;
import org.jspecify.annotations.Nullable;

/**
 * What counts of an {@code sms.sent.v1} fact.
 *
 * @param mediaCount null in old facts
 * @param country null in old facts, and where there is none
 */
record SentText(UUID messageId, UUID accountId, String providerSid, String to, int segments,
		@Nullable Integer mediaCount, @Nullable String country, Instant acceptedAt) {

	static final String TYPE = "SmsSent";

	SentText {
		Objects.requireNonNull(messageId, "messageId");
		Objects.requireNonNull(accountId, "accountId");
		Objects.requireNonNull(providerSid, "providerSid");
		Objects.requireNonNull(to, "to");
		Objects.requireNonNull(acceptedAt, "acceptedAt");
	}

	TextFact fact() {
		return TextFact.sent(this.accountId, this.messageId, this.acceptedAt,
				Kinds.of(Objects.requireNonNullElse(this.mediaCount, 0), this.providerSid),
				Countries.of(this.country, this.to), Math.max(1, this.segments));
	}

}
