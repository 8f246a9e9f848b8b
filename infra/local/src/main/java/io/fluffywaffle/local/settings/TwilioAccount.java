package io.fluffywaffle.local.settings;

/**
 * The Twilio account that texts are sent with.
 *
 * @param sid {@code AC} and 32 hexadecimal digits
 * @param authToken the account's primary token
 */
public record TwilioAccount(String sid, String authToken) {

}
