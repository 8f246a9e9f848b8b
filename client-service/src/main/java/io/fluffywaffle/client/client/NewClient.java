package io.fluffywaffle.client.client;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A client to be added.
 *
 * @param phone in international form or as in the account's country
 * @param language BCP 47
 * @param timeZone IANA name; null means the account's
 * @param fields values of the account's own fields
 */
public record NewClient(String phone, String name, @Nullable String email, @Nullable String language,
		@Nullable String timeZone, Set<String> tags, Map<String, String> fields, Set<UUID> groupIds) {

	/** Somebody of whom nothing else is known. */
	public static NewClient called(String name, String phone) {
		return new NewClient(phone, name, null, null, null, Set.of(), Map.of(), Set.of());
	}

}
