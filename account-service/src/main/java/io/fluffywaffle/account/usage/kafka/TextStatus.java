package io.fluffywaffle.account.usage.kafka;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.account.usage.TextFact;
import org.jspecify.annotations.Nullable;

/**
 * What counts of an {@code sms.status.v1} fact.
 *
 * @param providerSid null as long as Twilio does not have the text
 * @param segments null in old facts
 */
record TextStatus(UUID messageId, UUID accountId, @Nullable String providerSid, String status,
		@Nullable Integer segments, Instant at) {

	static final String TYPE = "SmsStatusChanged";

	private static final Set<String> NEVER_LEFT_TWILIO = Set.of("failed", "cancelled");

	TextStatus {
		Objects.requireNonNull(messageId, "messageId");
		Objects.requireNonNull(accountId, "accountId");
		Objects.requireNonNull(status, "status");
		Objects.requireNonNull(at, "at");
	}

	/** Empty when it changes nothing that is counted. */
	Optional<TextFact> fact() {
		// what happens before Twilio has it, a cancellation too, may still turn out
		// otherwise
		boolean takenOut = this.providerSid != null && NEVER_LEFT_TWILIO.contains(this.status);
		boolean counted = this.providerSid != null && this.segments != null && this.segments > 0;
		if (!takenOut && !counted) {
			return Optional.empty();
		}
		return Optional
			.of(TextFact.moved(this.accountId, this.messageId, counted ? this.segments : null, this.at, takenOut));
	}

}
