package io.fluffywaffle.account.account;

import org.jspecify.annotations.Nullable;

/** What a person changes of an account's profile; null keeps what is there. */
public record AccountEdit(@Nullable String name, @Nullable String colour, @Nullable String timeZone,
		@Nullable String country, @Nullable String language) {

	/** Changes the account. */
	public void applyTo(Account account) {
		account.describe(new AccountProfile(or(this.name, account.name()), or(this.colour, account.colour()),
				or(this.timeZone, account.timeZone()), or(this.country, account.country()),
				or(this.language, account.language())));
	}

	private static String or(@Nullable String given, String known) {
		return (given != null) ? given : known;
	}

}
