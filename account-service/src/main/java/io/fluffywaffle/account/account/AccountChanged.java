package io.fluffywaffle.account.account;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

/** The fact: an account as it is from now on. */
public record AccountChanged(UUID id, String name, String timeZone, String country, List<AccountNumber> numbers,
		List<Member> members, @Nullable CarrierCredentials carrier, long version) {

	/** Where it is told: compacted, the key is the account's id. */
	public static final String TOPIC = "account.account.v1";

	record Member(UUID userId, AccountRole role) {
	}

	static AccountChanged of(Account account) {
		return new AccountChanged(account.id(), account.name(), account.timeZone(), account.country(),
				account.numbers(),
				account.members().stream().map((member) -> new Member(member.userId(), member.role())).toList(),
				account.carrier().orElse(null), account.version());
	}

}
