package io.fluffywaffle.defaults.outbox;

import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be told.
 *
 * @param topic where
 * @param key whose order matters: facts with the same key arrive in the order they were
 * appended
 * @param type logical name of the fact, for example {@code AccountChanged}
 * @param accountId the account it is about, if any
 * @param eventId the same for the same fact
 * @param body what is serialised as JSON now, in the caller's transaction; null deletes
 * the key from a compacted topic
 */
public record OutgoingEvent(String topic, String key, String type, @Nullable UUID accountId, UUID eventId,
		@Nullable Object body) {

	/** A fact with an id of its own. */
	public static OutgoingEvent of(String topic, String key, String type, @Nullable UUID accountId,
			@Nullable Object body) {
		return new OutgoingEvent(topic, key, type, accountId, Ids.next(), body);
	}

}
