package io.fluffywaffle.account.account;

/**
 * What an account is called and where it is.
 *
 * @param colour {@code #rrggbb}, to tell accounts apart on the screen
 * @param timeZone IANA name
 * @param country ISO 3166-1 alpha-2: national phone numbers are read as of this country
 */
public record AccountProfile(String name, String colour, String timeZone, String country) {
}
