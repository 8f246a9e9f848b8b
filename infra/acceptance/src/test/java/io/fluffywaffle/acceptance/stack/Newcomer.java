package io.fluffywaffle.acceptance.stack;

import java.util.UUID;

/**
 * Somebody whom a test has made: nobody else changes them.
 *
 * @param id the realm's id
 * @param email where Keycloak mails to
 */
public record Newcomer(UUID id, String username, String password, String email) {

	/** What the portal calls them. */
	public String name() {
		return "Test " + this.username;
	}

}
