package io.fluffywaffle.account.account;

/**
 * What an account is called and where it is.
 *
 * @param colour {@code #rrggbb}, to tell accounts apart on the screen
 * @param timeZone IANA name
 * @param country ISO 3166-1 alpha-2: national phone numbers are read as of this country
 * @param language BCP 47: in which STOP and HELP are answered
 */
public record AccountProfile(String name, String colour, String timeZone, String country, String language) {
}
