package io.fluffywaffle.messaging.provisioning;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account texts from a number, as account-service last told. */
@Component
class NumberOwners {

	private final JdbcClient jdbc;

	NumberOwners(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<UUID> ownerOf(String number) {
		return this.jdbc.sql("select account_id from account_number where number = ?")
			.param(number)
			.query(UUID.class)
			.optional();
	}

	Set<String> numbersOf(UUID accountId) {
		return Set.copyOf(this.jdbc.sql("select number from account_number where account_id = ?")
			.param(accountId)
			.query((row, index) -> row.getString("number"))
			.list());
	}

}
