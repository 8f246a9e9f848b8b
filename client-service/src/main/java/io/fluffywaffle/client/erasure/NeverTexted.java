package io.fluffywaffle.client.erasure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.phone.PhoneHash;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The phones of erased people, as keyed hashes: nobody texts them until they text START.
 */
@Repository
public class NeverTexted {

	private final JdbcClient jdbc;

	private final PhoneHash hash;

	NeverTexted(JdbcClient jdbc, PhoneHash hash) {
		this.jdbc = jdbc;
		this.hash = hash;
	}

	/** Whether the phone, in E.164, is not to be texted by the account. */
	public boolean holds(UUID accountId, String phone) {
		return this.jdbc.sql("select count(*) from never_texted where account_id = ? and phone_hash = ?")
			.params(accountId, this.hash.of(accountId, phone))
			.query(Integer.class)
			.single() > 0;
	}

	void add(UUID accountId, String phone, Instant since) {
		this.jdbc.sql("""
				insert into never_texted (account_id, phone_hash, since) values (?, ?, ?)
				on conflict (account_id, phone_hash) do update set since = excluded.since""")
			.params(accountId, this.hash.of(accountId, phone), Timestamp.from(since))
			.update();
	}

	/**
	 * Somebody wants texts again; what they said before they were erased counts no more.
	 */
	public void lift(UUID accountId, String phone, Instant said) {
		this.jdbc.sql("delete from never_texted where account_id = ? and phone_hash = ? and since <= ?")
			.params(accountId, this.hash.of(accountId, phone), Timestamp.from(said))
			.update();
	}

}
