package io.fluffywaffle.account.bank;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped keys of bank data, by Tink's ids. */
@Repository
public class BankKeys {

	private final JdbcClient jdbc;

	BankKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them, oldest first. */
	public List<BankKey> all() {
		return this.jdbc.sql("""
				select id, state = 'PRIMARY', created_at, (select count(*) from bank_account where key_id = k.id)
				from bank_key k order by created_at, id""")
			.query((row, index) -> new BankKey(Long.toUnsignedString(row.getLong(1)), row.getBoolean(2),
					row.getObject(3, OffsetDateTime.class).toInstant(), row.getInt(4)))
			.list();
	}

	Map<Long, String> wrapped() {
		record Wrapped(long id, String key) {
		}
		return this.jdbc.sql("select id, wrapped from bank_key")
			.query((row, index) -> new Wrapped(row.getLong(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Wrapped::id, Wrapped::key));
	}

	/** The key to write with; it stays at least until the end of the transaction. */
	long holdPrimary() {
		return this.jdbc.sql("select id from bank_key where state = 'PRIMARY' for key share")
			.query(Long.class)
			.single();
	}

	/** Adds a key where none has this state, nor is still to be replaced. */
	boolean add(long id, String wrapped, KeyState state) {
		return this.jdbc.sql("""
				insert into bank_key (id, wrapped, state)
				select :id, :wrapped, :state where not exists (select 1 from bank_key where state in (:state, 'OLD'))
				on conflict do nothing""")
			.param("id", id)
			.param("wrapped", wrapped)
			.param("state", state.name())
			.update() == 1;
	}

	void rewrap(long id, String wrapped) {
		this.jdbc.sql("update bank_key set wrapped = ? where id = ?").params(wrapped, id).update();
	}

	/** Lets the next key become the primary one when it is at least that old. */
	@Transactional
	public boolean promote(Duration age) {
		String due = "exists (select 1 from bank_key n where n.state = 'NEXT'"
				+ " and n.created_at <= now() - make_interval(secs => ?))";
		double seconds = age.toMillis() / 1000.0;
		int before = this.jdbc.sql("update bank_key set state = 'OLD' where state = 'PRIMARY' and " + due)
			.param(seconds)
			.update();
		if (before > 0) {
			this.jdbc.sql("update bank_key set state = 'PRIMARY' where state = 'NEXT'").update();
		}
		return before > 0;
	}

	/** Removes old keys with which nothing is encrypted any more. */
	int removeUnused() {
		return this.jdbc.sql("""
				delete from bank_key k where state = 'OLD'
				and not exists (select 1 from bank_account where key_id = k.id)""").update();
	}

	boolean hasOld() {
		return this.jdbc.sql("select exists (select 1 from bank_key where state = 'OLD')")
			.query(Boolean.class)
			.single();
	}

	/** The wrapped key of fingerprints: this one, unless there is one already. */
	String fingerprintKey(String fresh) {
		this.jdbc.sql("insert into bank_fingerprint_key (wrapped) values (?) on conflict do nothing")
			.param(fresh)
			.update();
		return this.jdbc.sql("select wrapped from bank_fingerprint_key").query(String.class).single();
	}

	void rewrapFingerprintKey(String wrapped) {
		this.jdbc.sql("update bank_fingerprint_key set wrapped = ?").param(wrapped).update();
	}

}
