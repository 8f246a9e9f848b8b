package io.fluffywaffle.account.account;

import java.time.Instant;
import java.util.List;

import io.fluffywaffle.account.account.AccountPayers.CompanyName;
import org.jspecify.annotations.Nullable;

/**
 * An account with what others know of it.
 *
 * @param company who pays for it
 * @param handover the offer that stands
 * @param eraseAt when it is erased; null for one that is not deleted
 */
public record AccountInFull(Account account, List<NamedUser> owners, @Nullable CompanyName company,
		@Nullable Offer handover, @Nullable Instant eraseAt) {

	/** An owner offers the account to another member. */
	public record Offer(NamedUser to, NamedUser from, Instant expiresAt) {
	}

}
