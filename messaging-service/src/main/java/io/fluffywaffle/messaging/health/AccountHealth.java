package io.fluffywaffle.messaging.health;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an account is.
 *
 * @param waiting texts that are not sent yet, those for later too
 * @param oldestWaitingAt since when the oldest of those waits that should be gone
 * @param review texts of which a person has to say whether they were sent
 * @param sent24h texts written in the last 24 hours that the carrier took
 * @param delivered24h those of them that arrived
 * @param failures those that did not, by reason, the most frequent first
 * @param incidents what is wrong now, the worst first
 */
public record AccountHealth(@Nullable Instant lastReceivedAt, @Nullable Instant lastDeliveredAt, int waiting,
		@Nullable Instant oldestWaitingAt, int review, int sent24h, int delivered24h, List<Failure> failures,
		Credentials credentials, List<Incident> incidents) {
}
