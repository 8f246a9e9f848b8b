package io.fluffywaffle.identity.keycloak;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Reads Keycloak's ids, which are text there. */
final class RealmIds {

	private RealmIds() {
	}

	/** The same UUID for the same text. */
	static UUID unique(String text) {
		UUID id = user(text);
		return (id != null) ? id : UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	/** A user's id; null for none, and for users who are kept outside of the realm. */
	static @Nullable UUID user(@Nullable String text) {
		try {
			return (text != null) ? UUID.fromString(text) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
