package io.fluffywaffle.client.join;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
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

/**
 * Those on the way; their tokens are kept as hashes only, and are good where they began.
 */
@Repository
class Attempts {

	private static final Duration PROOF = Duration.ofMinutes(15);

	private static final Duration KEPT = Duration.ofDays(1);

	private static final Duration SAME = Duration.ofMinutes(2);

	private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {
	};

	private static final String THERE = " and page_id is not distinct from cast(:page as uuid)";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final AttemptSecrets secrets;

	private final Clock clock;

	Attempts(JdbcClient jdbc, JsonMapper json, AttemptSecrets secrets, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.secrets = secrets;
		this.clock = clock;
	}

	UUID add(Place place, Wish wish) {
		UUID id = UUID.randomUUID();
		insert(id, place, wish, null);
		return id;
	}

	/** The same within two minutes is the same attempt, unless that has led somewhere. */
	UUID addOnce(Place place, Wish wish, String twin) {
		this.jdbc.sql("""
				update enrolment_attempt set twin = null
				where twin = ? and (used_at is not null or asked_at < ?)""")
			.params(twin, Timestamp.from(this.clock.instant().minus(SAME)))
			.update();
		UUID id = UUID.randomUUID();
		return insert(id, place, wish, twin) ? id
				: this.jdbc.sql("select id from enrolment_attempt where twin = ?")
					.param(twin)
					.query(UUID.class)
					.optional()
					.orElseGet(() -> add(place, wish));
	}

	private boolean insert(UUID id, Place place, Wish wish, @Nullable String twin) {
		return this.jdbc
			.sql("""
					insert into enrolment_attempt (id, token_hash, account_id, page_id, phone, name, language, fields, answers,
						twin, asked_at)
					values (:id, :token, :account, :page, :phone, :name, :language, :fields::jsonb, :answers::jsonb, :twin,
						:now)
					on conflict (twin) where twin is not null do nothing""")
			.param("id", id)
			.param("token", this.secrets.attempt(id).hash())
			.param("account", place.account().id())
			.param("page", place.pageId(), Types.OTHER)
			.param("phone", wish.phone())
			.param("name", wish.name())
			.param("language", wish.language())
			.param("fields", this.json.writeValueAsString(wish.fields()))
			.param("answers", this.json.writeValueAsString(wish.answers()))
			.param("twin", twin, Types.VARCHAR)
			.param("now", now())
			.update() == 1;
	}

	Optional<Attempt> find(Token token, @Nullable UUID page) {
		return this.jdbc.sql("select * from enrolment_attempt where token_hash = :token and used_at is null" + THERE)
			.param("token", token.hash())
			.param("page", page, Types.OTHER)
			.query(this::attempt)
			.optional();
	}

	/**
	 * The phone is proven; what is shown now is what they agree to. What they were shown
	 * before stays. Empty when they have agreed already.
	 */
	Optional<Attempt> prove(UUID id, String words, @Nullable UUID termsId) {
		return this.jdbc.sql("""
				update enrolment_attempt set proof_hash = :proof, proof_until = coalesce(proof_until, :until),
					words = coalesce(words, :words),
					terms_id = case when words is null then cast(:terms as uuid) else terms_id end
				where id = :id and used_at is null returning *""")
			.param("proof", this.secrets.proof(id).hash())
			.param("until", Timestamp.from(this.clock.instant().plus(PROOF)))
			.param("words", words)
			.param("terms", termsId, Types.OTHER)
			.param("id", id)
			.query(this::attempt)
			.optional();
	}

	/** Whose proof it is, as long as it can be redeemed. */
	Optional<Attempt> proven(Token proof, @Nullable UUID page) {
		return this.jdbc
			.sql("select * from enrolment_attempt where proof_hash = :proof and used_at is null and proof_until > :now"
					+ THERE)
			.param("proof", proof.hash())
			.param("now", now())
			.param("page", page, Types.OTHER)
			.query(this::attempt)
			.optional();
	}

	/** One who comes with the proof gets it, whoever else comes at the same time. */
	Optional<Attempt> redeem(Token proof, @Nullable UUID page) {
		return this.jdbc
			.sql("update enrolment_attempt set used_at = :now where proof_hash = :proof and used_at is null"
					+ " and proof_until > :now" + THERE + " returning *")
			.param("now", now())
			.param("proof", proof.hash())
			.param("page", page, Types.OTHER)
			.query(this::attempt)
			.optional();
	}

	/** Whether somebody came with the proof before. */
	boolean redeemed(Token proof, @Nullable UUID page) {
		return this.jdbc
			.sql("select exists (select from enrolment_attempt where proof_hash = :proof and used_at is not null"
					+ THERE + ")")
			.param("proof", proof.hash())
			.param("page", page, Types.OTHER)
			.query(Boolean.class)
			.single();
	}

	void forgetOld() {
		Instant before = this.clock.instant().minus(KEPT);
		this.jdbc.sql("delete from enrolment_attempt where asked_at < ?").param(Timestamp.from(before)).update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private Attempt attempt(ResultSet row, int index) throws SQLException {
		return new Attempt(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				new Wish(row.getString("phone"), row.getString("name"), row.getString("language"),
						this.json.readValue(row.getString("fields"), VALUES),
						this.json.readValue(row.getString("answers"), VALUES)),
				row.getString("words"), row.getObject("terms_id", UUID.class));
	}

}
