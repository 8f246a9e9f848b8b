package io.fluffywaffle.client.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that are waited for. */
@Repository
class CodeRows {

	private static final String WAITING = "used_at is null and expires_at > :now";

	private final JdbcClient jdbc;

	CodeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Begins anew: what was texted before is right no more. Returns the round. */
	int open(CodeOrder order, Instant until) {
		return this.jdbc.sql("""
				insert into phone_code (subject, account_id, phone, words, expires_at)
				values (:subject, :account, :phone, :words, :until)
				on conflict (subject) do update set phone = excluded.phone, words = excluded.words, hash = null,
					tries = 0, used_at = null, issued = phone_code.issued + 1, expires_at = excluded.expires_at
				returning issued""")
			.param("subject", order.subject())
			.param("account", order.accountId())
			.param("phone", order.phone())
			.param("words", order.words())
			.param("until", Timestamp.from(until))
			.query(Integer.class)
			.single();
	}

	/** Begins, unless somebody did; says who. */
	boolean openOnce(CodeOrder order, Instant until) {
		return this.jdbc.sql("""
				insert into phone_code (subject, account_id, phone, words, expires_at) values (?, ?, ?, ?, ?)
				on conflict do nothing""")
			.params(order.subject(), order.accountId(), order.phone(), order.words(), Timestamp.from(until))
			.update() == 1;
	}

	/**
	 * Begins anew as often as that and not within a moment; empty when it was too often.
	 */
	Optional<Integer> again(UUID subject, int most, Instant until, Duration moment) {
		return this.jdbc.sql("""
				update phone_code set hash = null, tries = 0, issued = issued + 1, expires_at = :until
				where subject = :subject and used_at is null and issued < :most and expires_at <= :earlier
				returning issued""")
			.param("until", Timestamp.from(until))
			.param("earlier", Timestamp.from(until.minus(moment)))
			.param("subject", subject)
			.param("most", most)
			.query(Integer.class)
			.optional();
	}

	/** The round's row, unless a code was texted for it; others wait. */
	Optional<Row> lock(UUID subject, int issued, Instant now) {
		return this.jdbc
			.sql("select * from phone_code where subject = :subject and issued = :issued and hash is null and "
					+ WAITING + " for update")
			.param("subject", subject)
			.param("issued", issued)
			.param("now", Timestamp.from(now))
			.query(CodeRows::row)
			.optional();
	}

	void arm(UUID subject, byte[] hash) {
		this.jdbc.sql("update phone_code set hash = ? where subject = ?").params(hash, subject).update();
	}

	/** Counts a try before it is looked at, so that many at once count as many. */
	Optional<Try> count(UUID subject, int most, Instant now) {
		return this.jdbc
			.sql("update phone_code set tries = tries + 1 where subject = :subject and tries < :most and " + WAITING
					+ " returning hash, tries")
			.param("subject", subject)
			.param("most", most)
			.param("now", Timestamp.from(now))
			.query((row, index) -> new Try(row.getBytes("hash"), row.getInt("tries")))
			.optional();
	}

	/** Counts a try at a code that was right already, and gives it. */
	Optional<byte[]> countUsed(UUID subject, int most, Instant now) {
		return this.jdbc.sql("""
				update phone_code set tries = tries + 1
				where subject = ? and tries < ? and used_at is not null and expires_at > ? returning hash""")
			.params(subject, most, Timestamp.from(now))
			.query((row, index) -> row.getBytes("hash"))
			.optional();
	}

	/** Whether this is the one who uses the code. */
	boolean use(UUID subject, byte[] hash, Instant now) {
		return this.jdbc
			.sql("update phone_code set used_at = :now where subject = :subject and hash = :hash and " + WAITING)
			.param("now", Timestamp.from(now))
			.param("subject", subject)
			.param("hash", hash)
			.update() == 1;
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getObject("subject", UUID.class), row.getObject("account_id", UUID.class),
				row.getString("phone"), row.getString("words"), row.getTimestamp("expires_at").toInstant());
	}

	record Row(UUID subject, UUID accountId, String phone, String words, Instant expiresAt) {
	}

	record Try(byte @Nullable [] hash, int tries) {
	}

}
