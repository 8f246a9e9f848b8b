package io.fluffywaffle.messaging.requested;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses which of an account's numbers a person hears from. */
@Component
class SenderNumbers {

	private final JdbcClient jdbc;

	private final Accounts accounts;

	SenderNumbers(JdbcClient jdbc, Accounts accounts) {
		this.jdbc = jdbc;
		this.accounts = accounts;
	}

	/** The number they texted last, if it is still the account's; else its default. */
	Optional<String> to(UUID accountId, String phone) {
		return this.jdbc.sql("""
				select c.number from conversation c
				join account_number n on n.account_id = c.account_id and n.number = c.number
				where c.account_id = ? and c.phone = ? and c.last_inbound_sequence > 0
				order by c.last_inbound_sequence desc limit 1""")
			.params(accountId, phone)
			.query(String.class)
			.optional()
			.or(() -> this.accounts.find(accountId).flatMap(Account::defaultNumber));
	}

}
