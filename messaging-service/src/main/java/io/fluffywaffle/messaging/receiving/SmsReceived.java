package io.fluffywaffle.messaging.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a text reached one of our numbers, as it stands in the journal.
 *
 * @param providerSid Twilio's message SID
 * @param from E.164, a short code, or what the network gave
 * @param optOutType what Twilio made of it: STOP, START or HELP; only with Advanced
 * Opt-Out
 * @param parameters the webhook's other parameters
 */
public record SmsReceived(UUID accountId, String providerSid, String carrierAccountSid,
		@Nullable String messagingServiceSid, String from, String to, String body, int segments, List<Media> media,
		@Nullable String optOutType, Instant receivedAt, Map<String, String> parameters) {

	public SmsReceived {
		Objects.requireNonNull(accountId, "accountId");
		Objects.requireNonNull(providerSid, "providerSid");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(to, "to");
		Objects.requireNonNull(body, "body");
		Objects.requireNonNull(receivedAt, "receivedAt");
		media = Objects.requireNonNullElse(media, List.of());
	}

	/** A picture or another file that came with the text. */
	public record Media(String url, String contentType) {
	}

	/** The same for every copy of the same text. */
	public UUID eventId() {
		return Ids.of(this.accountId + ":" + this.providerSid);
	}

}
