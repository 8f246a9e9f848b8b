package io.fluffywaffle.account.account.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountInFull;
import io.fluffywaffle.account.account.AccountNumber;
import io.fluffywaffle.account.account.AccountPayers.CompanyName;
import io.fluffywaffle.account.account.AccountStatus;
import io.fluffywaffle.account.account.NamedUser;
import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

/**
 * An account as its members see it.
 *
 * @param role what the caller is in it; null for an admin who is no member
 * @param company who pays for it
 * @param handover the offer that stands
 * @param eraseAt when it is erased, where it is deleted
 */
public record AccountView(UUID id, String name, String colour, String timeZone, String country, String language,
		AccountStatus status, @Nullable AccountRole role, List<AccountNumber> numbers, List<NamedUser> owners,
		int memberCount, @Nullable CompanyName company, AccountInFull.@Nullable Offer handover,
		@Nullable Instant deletedAt, @Nullable Instant eraseAt, Instant openedAt, long version) {

	/** The account as this user sees it. */
	public static AccountView of(AccountInFull full, UUID userId) {
		Account account = full.account();
		return new AccountView(account.id(), account.name(), account.colour(), account.timeZone(), account.country(),
				account.language(), account.status(), account.roleOf(userId).orElse(null), account.numbers(),
				full.owners(), account.members().size(), full.company(), full.handover(),
				account.deletedAt().orElse(null), full.eraseAt(), account.openedAt(), account.version());
	}

}
