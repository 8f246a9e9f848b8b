package io.fluffywaffle.account.usage;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What accounts are called that were counted, whether they are still there or not. */
@Repository
public class AccountNames {

	private static final String ERASED = "Erased account";

	private final JdbcClient jdbc;

	AccountNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether the account is there. */
	public boolean isThere(UUID accountId) {
		return this.jdbc.sql("select exists (select 1 from account where id = ?)")
			.param(accountId)
			.query(Boolean.class)
			.single();
	}

	/** A name for each of them. */
	public Map<UUID, AccountName> of(Collection<UUID> accountIds) {
		Map<UUID, String> known = this.jdbc.sql("select id, name from account where id = any (?)")
			.param(accountIds.toArray(UUID[]::new))
			.query((row, index) -> new AccountName(row.getObject("id", UUID.class), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(AccountName::id, AccountName::name));
		return accountIds.stream()
			.distinct()
			.collect(Collectors.toMap((id) -> id, (id) -> new AccountName(id, known.getOrDefault(id, ERASED))));
	}

}
