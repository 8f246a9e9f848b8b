package io.fluffywaffle.client.timeline;

import java.util.Locale;
import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to a client.
 *
 * @param id of the member, of the client or of the import
 * @param name as it was then
 */
public record Actor(Kind kind, @Nullable UUID id, @Nullable String name) {

	/** What somebody is to a client. */
	public enum Kind {

		/** Somebody of the account, or an admin. */
		MEMBER,

		/** The client. */
		CLIENT,

		/** The service by itself, as the account set it up. */
		SYSTEM,

		/** A file that a member brought. */
		IMPORT;

		static Kind of(String text) {
			return valueOf(text.toUpperCase(Locale.ROOT));
		}

		/** Its name in tables and answers. */
		public String text() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** The person who calls. */
	public static Actor of(CurrentUser user) {
		return new Actor(Kind.MEMBER, user.id(), user.name());
	}

	/** The client of this id. */
	public static Actor client(UUID clientId) {
		return new Actor(Kind.CLIENT, clientId, null);
	}

	/** The service by itself. */
	public static Actor system() {
		return new Actor(Kind.SYSTEM, null, null);
	}

}
