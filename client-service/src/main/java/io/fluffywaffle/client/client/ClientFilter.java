package io.fluffywaffle.client.client;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which clients somebody wants; null leaves a question open.
 *
 * @param text words that a name, phone, mail, tag or note has to hold, all of them
 * @param field a value of one of the account's own fields
 * @param quietDays for how many days nothing was heard of the client
 */
public record ClientFilter(@Nullable String text, @Nullable UUID groupId, @Nullable String tag,
		@Nullable ConsentState consent, @Nullable Boolean blocked, @Nullable String language,
		@Nullable FieldValue field, @Nullable Integer quietDays) {

	/** Everybody. */
	public static final ClientFilter ALL = new ClientFilter(null, null, null, null, null, null, null, null);

	/** A value of one of the account's own fields. */
	public record FieldValue(String key, String value) {
	}

}
