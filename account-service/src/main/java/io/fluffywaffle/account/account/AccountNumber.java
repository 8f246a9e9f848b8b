package io.fluffywaffle.account.account;

/**
 * A number of an account.
 *
 * @param number E.164
 * @param isDefault whether new conversations begin from it
 */
public record AccountNumber(String number, String label, boolean isDefault) {
}
