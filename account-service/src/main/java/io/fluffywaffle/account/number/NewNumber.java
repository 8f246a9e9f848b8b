package io.fluffywaffle.account.number;

/**
 * A number that an account is to have.
 *
 * @param number written internationally or as in the account's country
 */
public record NewNumber(String number, String label, boolean asDefault) {
}
