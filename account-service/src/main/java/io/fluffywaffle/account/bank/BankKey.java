package io.fluffywaffle.account.bank;

import java.time.Instant;

/**
 * A key of bank data, to be looked at.
 *
 * @param primary whether it encrypts what is written
 * @param bankAccounts how many are encrypted with it
 */
public record BankKey(String id, boolean primary, Instant createdAt, int bankAccounts) {
}
