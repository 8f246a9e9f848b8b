package io.fluffywaffle.messaging.account;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What holds for the texts of an account at this moment.
 *
 * @param active whether it may send at all
 * @param zone where its days begin
 */
public record AccountPolicy(UUID accountId, boolean active, ZoneId zone, String language, AccountSettings settings) {

	static AccountPolicy of(Account account) {
		return new AccountPolicy(account.id(), account.status() == AccountStatus.ACTIVE,
				zone(account.timeZone(), ZoneOffset.UTC), account.language(), account.settings());
	}

	/** An account that is not known, or not any more. */
	static AccountPolicy ofNobody(UUID accountId) {
		return new AccountPolicy(accountId, false, ZoneOffset.UTC, "en", AccountSettings.NONE);
	}

	/** The account's day of a moment. */
	public LocalDate dayOf(Instant moment) {
		return moment.atZone(this.zone).toLocalDate();
	}

	/** Where somebody lives, if that is known; else where the account is. */
	public ZoneId zoneOf(@Nullable String timeZone) {
		return zone(timeZone, this.zone);
	}

	private static ZoneId zone(@Nullable String name, ZoneId otherwise) {
		try {
			return (name != null) ? ZoneId.of(name) : otherwise;
		}
		catch (DateTimeException ex) {
			return otherwise;
		}
	}

}
