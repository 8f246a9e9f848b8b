package io.fluffywaffle.account.account;

/**
 * A time of one day, in the account's time zone.
 *
 * @param from {@code 09:00}
 * @param to {@code 17:00}, later than from; {@code 24:00} ends the day
 */
public record Hours(String from, String to) {
}
