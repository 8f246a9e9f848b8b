package io.fluffywaffle.client.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each account looks, as last told by account-service. */
@Repository
public class AccountFaces {

	private final JdbcClient jdbc;

	AccountFaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The account; empty when no such account was told or it was deleted. */
	public Optional<AccountFace> find(UUID accountId) {
		return this.jdbc.sql("""
				select account_id as id, name, colour, country, language, number, active, version from account_face
				where account_id = ? and active""").param(accountId).query(AccountFace.class).optional();
	}

	/** Takes over a face, unless something newer is known. */
	public void learn(AccountFace face) {
		this.jdbc.sql("""
				insert into account_face (account_id, name, colour, country, language, number, active, version)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (account_id) do update set name = excluded.name, colour = excluded.colour,
					country = excluded.country, language = excluded.language, number = excluded.number,
					active = excluded.active, version = excluded.version
				where account_face.version < excluded.version""")
			.params(face.id(), face.name(), face.colour(), face.country(), face.language())
			.param(face.number())
			.params(face.active(), face.version())
			.update();
	}

	/** Forgets an account that is gone. */
	public void forget(UUID accountId) {
		this.jdbc.sql("delete from account_face where account_id = ?").param(accountId).update();
	}

}
