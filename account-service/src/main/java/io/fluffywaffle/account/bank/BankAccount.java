package io.fluffywaffle.account.bank;

import java.time.Instant;
import java.util.UUID;

/**
 * A bank account as it may be shown to every admin.
 *
 * @param country where it is, by its ISO 3166-1 alpha-2 code
 * @param lastFour the end of its number
 */
public record BankAccount(UUID id, BankAccountKind kind, String holder, String country, String lastFour, boolean hasBic,
		Verification verification, boolean isDefault, Instant createdAt, long version) {
}
