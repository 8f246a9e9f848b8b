package io.fluffywaffle.identity.invitation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people may be called when they sign in. */
final class Usernames {

	/** No @, so that no name looks like somebody's e-mail. */
	private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{1,62}[a-z0-9])");

	// names that mean something elsewhere
	private static final Pattern RESERVED = Pattern.compile("(?:service-account|former-user)-.*");

	private Usernames() {
	}

	/** Keycloak knows no capitals in them. */
	static String of(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	static boolean isWellFormed(String username) {
		return WELL_FORMED.matcher(username).matches() && !RESERVED.matcher(username).matches();
	}

}
