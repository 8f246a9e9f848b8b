package io.fluffywaffle.client.join;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.code.Token;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links that were texted to strangers; their hashes alone are known here. */
@Repository
public class LinkTokens {

	private final JdbcClient jdbc;

	LinkTokens(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Remembers a link; told again, nothing changes.
	 * @param tokenHash SHA-256 in hex
	 */
	public void learn(UUID accountId, String phone, String tokenHash, Instant at) {
		this.jdbc.sql("""
				insert into link_token (token_hash, account_id, phone, minted_at) values (?, ?, ?, ?)
				on conflict do nothing""")
			.params(HexFormat.of().parseHex(tokenHash), accountId, phone, Timestamp.from(at))
			.update();
	}

	/** Whose link it is. */
	Optional<Link> find(String token) {
		return this.jdbc.sql("select account_id, phone from link_token where token_hash = ?")
			.param(new Token(token).hash())
			.query(Link.class)
			.optional();
	}

	/** A link and the phone that it was texted to. */
	record Link(UUID accountId, String phone) {
	}

}
