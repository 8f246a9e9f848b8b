package io.fluffywaffle.client.terms;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms of all accounts. */
@Repository
class TermsRows {

	private static final String SELECT = """
			select t.*, (select count(distinct e.client_id) from consent_entry e where e.account_id = t.account_id
				and e.terms_id = t.id and e.kind = 'terms-accepted') as accepted
			from terms t where t.account_id = :account and\s""";

	private final JdbcClient jdbc;

	TermsRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first, by language. */
	List<Terms> of(UUID accountId) {
		return this.jdbc.sql(SELECT + "true order by t.language, t.created_at desc, t.id desc")
			.param("account", accountId)
			.query(DataClassRowMapper.newInstance(Terms.class))
			.list();
	}

	Optional<Terms> find(UUID accountId, UUID id) {
		return this.jdbc.sql(SELECT + "t.id = :id")
			.param("account", accountId)
			.param("id", id)
			.query(DataClassRowMapper.newInstance(Terms.class))
			.optional();
	}

	/** The current ones, one for each language. */
	List<Terms> current(UUID accountId) {
		return this.jdbc.sql(SELECT + "t.current order by t.published_at")
			.param("account", accountId)
			.query(DataClassRowMapper.newInstance(Terms.class))
			.list();
	}

	void add(UUID id, UUID accountId, TermsText text, UUID byId, String byName, Instant now) {
		this.jdbc.sql("""
				insert into terms (id, account_id, language, title, text, by_id, by_name, created_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, accountId, text.language(), text.title(), text.text(), byId, byName, Timestamp.from(now))
			.update();
	}

	/** Whether it was a draft and is changed. */
	boolean replace(UUID accountId, UUID id, TermsText text) {
		return this.jdbc.sql("""
				update terms set language = ?, title = ?, text = ?
				where account_id = ? and id = ? and version is null""")
			.params(text.language(), text.title(), text.text(), accountId, id)
			.update() == 1;
	}

	boolean delete(UUID accountId, UUID id) {
		return this.jdbc.sql("delete from terms where account_id = ? and id = ? and version is null")
			.params(accountId, id)
			.update() == 1;
	}

	/** One at a time publishes in an account. */
	void lock(UUID accountId) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
			.param("terms:" + accountId)
			.query(Boolean.class)
			.single();
	}

	void retire(UUID accountId, String language) {
		this.jdbc.sql("update terms set current = false where account_id = ? and language = ? and current")
			.params(accountId, language)
			.update();
	}

	void publish(UUID accountId, UUID id, Instant now) {
		this.jdbc.sql("""
				update terms t set current = true, published_at = ?, version = 1 + coalesce((select max(o.version)
					from terms o where o.account_id = t.account_id and o.language = t.language), 0)
				where account_id = ? and id = ?""").params(Timestamp.from(now), accountId, id).update();
	}

	/** Who accepted them, by the time of their first acceptance. */
	List<Acceptance> acceptances(UUID accountId, UUID id, @Nullable UUID after, int limit) {
		return this.jdbc.sql("""
				select c.id, c.name, c.phone, min(e.at) as at from consent_entry e
				join client c on c.account_id = e.account_id and c.id = e.client_id
				where e.account_id = :account and e.terms_id = :terms and e.kind = 'terms-accepted'
					and (:after::uuid is null or c.id > :after::uuid)
				group by c.id order by c.id limit :limit""")
			.param("account", accountId)
			.param("terms", id)
			.param("after", after)
			.param("limit", limit)
			.query(DataClassRowMapper.newInstance(Acceptance.class))
			.list();
	}

}
