package io.fluffywaffle.account.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

/** The fact: an account as it is from now on. */
public record AccountChanged(UUID id, String name, String colour, String timeZone, String country, String language,
		AccountStatus status, @Nullable Instant deletedAt, List<Number> numbers, List<Member> members,
		@Nullable Carrier carrier, AccountSettings settings, long version) {

	/** Where it is told: compacted, the key is the account's id. */
	public static final String TOPIC = "account.account.v1";

	record Number(String number, String label, boolean isDefault, List<String> capabilities) {

		static Number of(AccountNumber own) {
			return new Number(own.number(), own.label(), own.isDefault(), own.capabilities());
		}

	}

	record Member(UUID userId, AccountRole role) {
	}

	record Carrier(String accountSid, @Nullable String messagingServiceSid, String sealedAuthToken,
			@Nullable String previousSealedAuthToken, @Nullable Instant previousUntil) {

		static Carrier of(CarrierCredentials known) {
			return new Carrier(known.accountSid(), known.messagingServiceSid(), known.sealedAuthToken(),
					known.previousSealedAuthToken(), known.previousUntil());
		}

	}

	static AccountChanged of(Account account) {
		return new AccountChanged(account.id(), account.name(), account.colour(), account.timeZone(), account.country(),
				account.language(), account.status(), account.deletedAt().orElse(null),
				account.numbers().stream().map(Number::of).toList(), members(account),
				account.carrier().map(Carrier::of).orElse(null), account.settings(), account.version());
	}

	/** Nobody is in a deleted account: that ends access and streams everywhere. */
	private static List<Member> members(Account account) {
		return account.isDeleted() ? List.of()
				: account.members().stream().map((member) -> new Member(member.userId(), member.role())).toList();
	}

}
