package io.fluffywaffle.identity.invitation;

/**
 * What an invited person chose to be called and to see.
 *
 * @param username what they will sign in with, in lower case
 * @param locale a BCP 47 tag
 * @param timeZone an IANA name
 */
public record Chosen(String username, String firstName, String lastName, String locale, String timeZone) {

	/** What was typed, the user name as Keycloak keeps it. */
	public static Chosen of(String username, String firstName, String lastName, String locale, String timeZone) {
		return new Chosen(Usernames.of(username), firstName, lastName, locale, timeZone);
	}

}
