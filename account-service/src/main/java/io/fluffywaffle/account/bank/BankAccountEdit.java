package io.fluffywaffle.account.bank;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a bank account; null stays as it is.
 *
 * @param expected the version that the caller has seen
 */
public record BankAccountEdit(@Nullable Long expected, @Nullable String holder, @Nullable Verification verification,
		@Nullable Boolean isDefault) {
}
