package io.fluffywaffle.client.contact;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows whose phone it is, whoever they turned out to be. */
@Repository
class PhoneOwners {

	private final JdbcClient jdbc;

	PhoneOwners(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The account's client with this phone, who is not erased before the transaction of
	 * the caller ends; empty for strangers.
	 */
	Optional<UUID> keep(UUID accountId, String phone) {
		return this.jdbc.sql("select id from client where account_id = ? and phone = ? for key share")
			.params(accountId, phone)
			.query(UUID.class)
			.optional();
	}

}
