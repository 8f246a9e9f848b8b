package io.fluffywaffle.messaging.carrier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A text in the carrier's books.
 *
 * @param status the carrier's own word
 */
public record CarrierRecord(String sid, String body, String status, int segments, @Nullable Integer errorCode,
		Instant createdAt) {
}
