package io.fluffywaffle.account.account.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountNumber;
import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * An account as its members see it.
 *
 * @param role what the caller is in it; null for an admin who is no member
 */
public record AccountView(UUID id, String name, String colour, String timeZone, String country,
		@Nullable AccountRole role, List<AccountNumber> numbers, long version) {

	/** The account as this user sees it. */
	public static AccountView of(Account account, UUID userId) {
		return new AccountView(account.id(), account.name(), account.colour(), account.timeZone(), account.country(),
				account.roleOf(userId).orElse(null), account.numbers(), account.version());
	}

}
