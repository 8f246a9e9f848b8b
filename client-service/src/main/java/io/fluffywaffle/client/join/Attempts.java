package io.fluffywaffle.client.join;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.code.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those on the way; their tokens are kept as hashes only. */
@Repository
class Attempts {

	private static final Duration PROOF = Duration.ofMinutes(15);

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Attempts(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void add(UUID id, Token token, UUID accountId, Wish wish) {
		this.jdbc.sql("""
				insert into enrolment_attempt (id, token_hash, account_id, phone, name, language, fields, asked_at)
				values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
			.params(id, token.hash(), accountId, wish.phone(), wish.name(), wish.language(),
					this.json.writeValueAsString(wish.fields()), now())
			.update();
	}

	Optional<Attempt> find(Token token) {
		return this.jdbc.sql("select * from enrolment_attempt where token_hash = ? and used_at is null")
			.param(token.hash())
			.query(this::attempt)
			.optional();
	}

	/** The phone is proven; what is shown now is what they agree to. */
	Token prove(UUID id, String words, @Nullable UUID termsId) {
		Token proof = Token.fresh();
		this.jdbc.sql("""
				update enrolment_attempt set proof_hash = ?, proof_until = ?, words = ?, terms_id = ? where id = ?""")
			.params(proof.hash(), Timestamp.from(this.clock.instant().plus(PROOF)), words)
			.param(termsId)
			.param(id)
			.update();
		return proof;
	}

	/** One who comes with the proof gets it, whoever else comes at the same time. */
	Optional<Attempt> redeem(Token proof) {
		return this.jdbc.sql("""
				update enrolment_attempt set used_at = :now
				where proof_hash = :proof and used_at is null and proof_until > :now returning *""")
			.param("now", now())
			.param("proof", proof.hash())
			.query(this::attempt)
			.optional();
	}

	void forgetOld() {
		Instant before = this.clock.instant().minus(KEPT);
		this.jdbc.sql("delete from enrolment_attempt where asked_at < ?").param(Timestamp.from(before)).update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private Attempt attempt(ResultSet row, int index) throws SQLException {
		Map<String, String> fields = this.json.readValue(row.getString("fields"), new TypeReference<>() {
		});
		return new Attempt(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				new Wish(row.getString("phone"), row.getString("name"), row.getString("language"), fields),
				row.getString("words"), row.getObject("terms_id", UUID.class));
	}

}
