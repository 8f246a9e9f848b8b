package io.fluffywaffle.account.account;

/**
 * When nobody is texted unasked, in the client's time zone; over midnight where it ends
 * before it begins.
 *
 * @param from {@code 21:00}
 * @param to {@code 08:00}
 */
public record QuietHours(String from, String to) {
}
