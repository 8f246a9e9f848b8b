package io.fluffywaffle.messaging.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what holds for an account. Asks the database each time whether that is still so,
 * and reads it all only when it is not.
 */
@Component
public class AccountPolicies {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Map<UUID, Known> known = new ConcurrentHashMap<>();

	AccountPolicies(JdbcClient jdbc, Accounts accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** What holds as of now; who holds the account's lock knows that it stays so. */
	public AccountPolicy of(UUID accountId) {
		Optional<Long> version = this.jdbc.sql("select version from account where id = ?")
			.param(accountId)
			.query(Long.class)
			.optional();
		Known last = this.known.get(accountId);
		return (version.isPresent() && last != null && last.version() == version.get()) ? last.policy()
				: read(accountId);
	}

	private AccountPolicy read(UUID accountId) {
		Optional<Account> account = this.accounts.find(accountId);
		AccountPolicy policy = account.map(AccountPolicy::of).orElseGet(() -> AccountPolicy.ofNobody(accountId));
		account.ifPresentOrElse((found) -> this.known.put(accountId, new Known(found.version(), policy)),
				() -> this.known.remove(accountId));
		return policy;
	}

	private record Known(long version, AccountPolicy policy) {
	}

}
