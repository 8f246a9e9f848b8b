package io.fluffywaffle.messaging.history;

import java.time.Instant;

import io.fluffywaffle.messaging.conversation.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A text of another system.
 *
 * @param externalId its id there
 * @param phone the client's, E.164
 * @param number ours, E.164
 * @param authorName who wrote an outbound one, if known
 */
public record PastMessage(String externalId, String phone, String number, Direction direction, String body, Instant at,
		@Nullable String authorName) {
}
