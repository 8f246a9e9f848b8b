package io.fluffywaffle.identity.session;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.identity.user.UserDeleted;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The devices behind sessions, as long as a session can last. */
@Component
public class SignIns {

	private final JdbcClient jdbc;

	SignIns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Remembers sign-ins and forgets those whose sessions are long over. */
	public void note(List<SignIn> signIns) {
		for (SignIn signIn : signIns) {
			this.jdbc.sql("""
					insert into sign_in (session_id, user_id, user_agent, ip)
					values (:sessionId, :userId, left(:userAgent, 400), :ip)
					on conflict (session_id) do update set user_agent = excluded.user_agent, ip = excluded.ip""")
				.paramSource(signIn)
				.update();
		}
		this.jdbc.sql("delete from sign_in where at < now() - interval '60 days'").update();
	}

	/** Remembers when a session began, the first time it is told. */
	public void began(String sessionId, UUID userId, Instant at) {
		this.jdbc.sql("""
				insert into sign_in (session_id, user_id, began_at) values (?, ?, ?)
				on conflict (session_id) do update set began_at = least(sign_in.began_at, excluded.began_at)""")
			.params(sessionId, userId, Timestamp.from(at))
			.update();
	}

	/** What is known of a session, if anything. */
	public Optional<KnownSession> find(String sessionId) {
		return this.jdbc.sql("select user_agent, began_at from sign_in where session_id = ?")
			.param(sessionId)
			.query((row, index) -> new KnownSession(row.getString("user_agent"),
					Optional.ofNullable(row.getTimestamp("began_at")).map(Timestamp::toInstant).orElse(null)))
			.optional();
	}

	/** The sign-ins of a user by session. */
	Map<String, SignIn> of(UUID userId) {
		return this.jdbc.sql("select session_id, user_id, user_agent, ip from sign_in where user_id = ?")
			.param(userId)
			.query(SignIn.class)
			.stream()
			.collect(Collectors.toMap(SignIn::sessionId, Function.identity()));
	}

	@EventListener
	void on(UserDeleted deleted) {
		this.jdbc.sql("delete from sign_in where user_id = ?").param(deleted.userId()).update();
	}

}
