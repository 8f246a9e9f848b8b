package io.fluffywaffle.account.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.account.account.AccountInFull.Offer;
import io.fluffywaffle.account.account.AccountPayers.CompanyName;
import io.fluffywaffle.account.person.People;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Puts accounts together with the names of their people and their payers. */
@Service
public class AccountReader {

	private final People people;

	private final ObjectProvider<AccountPayers> payers;

	private final ErasureProperties erasure;

	private final Clock clock;

	AccountReader(People people, ObjectProvider<AccountPayers> payers, ErasureProperties erasure, Clock clock) {
		this.people = people;
		this.payers = payers;
		this.erasure = erasure;
		this.clock = clock;
	}

	/** The account in full. */
	public AccountInFull read(Account account) {
		return read(List.of(account)).getFirst();
	}

	/** The accounts in full, in their order. */
	public List<AccountInFull> read(List<Account> accounts) {
		Map<UUID, String> names = this.people.namesOf(accounts.stream().flatMap(this::shown).distinct().toList());
		Map<UUID, CompanyName> companies = this.payers.getIfAvailable(() -> AccountPayers.NONE)
			.of(accounts.stream().map(Account::id).toList());
		return accounts.stream()
			.map((account) -> new AccountInFull(account,
					account.owners().stream().map((owner) -> named(account, owner, names)).toList(),
					companies.get(account.id()), offer(account, names), this.erasure.eraseAt(account).orElse(null)))
			.toList();
	}

	private Stream<UUID> shown(Account account) {
		return Stream.concat(account.owners().stream(),
				account.handover(this.clock.instant()).map(Handover::to).stream());
	}

	private @Nullable Offer offer(Account account, Map<UUID, String> names) {
		return account.handover(this.clock.instant())
			.map((open) -> new Offer(named(account, open.to(), names), named(account, open.from(), names),
					open.expiresAt()))
			.orElse(null);
	}

	private static NamedUser named(Account account, UUID userId, Map<UUID, String> names) {
		String known = names.get(userId);
		return new NamedUser(userId, (known != null) ? known : account.nameOf(userId));
	}

}
