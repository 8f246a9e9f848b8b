package io.fluffywaffle.client.ownpage;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.client.code.Token;
import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links to clients' pages and who has proven the phone. Tokens are kept as hashes
 * only.
 */
@Repository
public class OwnPages {

	/** How long a proof of the phone is good for. */
	static final Duration OPEN = Duration.ofMinutes(15);

	private static final Duration LIFE = Duration.ofDays(90);

	private final JdbcClient jdbc;

	private final Clock clock;

	OwnPages(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A new link for somebody whose phone was proven just now. */
	public Token mint(UUID accountId, UUID clientId) {
		Token token = Token.fresh();
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into own_page (id, token_hash, account_id, client_id, open_until, expires_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(Ids.next(), token.hash(), accountId, clientId, Timestamp.from(now.plus(OPEN)),
					Timestamp.from(now.plus(LIFE)))
			.update();
		return token;
	}

	/**
	 * The page that a link leads to.
	 * @throws NoSuchOwnPage when there is none
	 */
	OwnPage find(String own) {
		return this.jdbc.sql("""
				select o.id, o.account_id, coalesce(c.merged_into, c.id) as client_id, o.open_until
				from own_page o join client c on c.account_id = o.account_id and c.id = o.client_id
				where o.token_hash = ? and o.expires_at > ?""")
			.params(new Token(own).hash(), Timestamp.from(this.clock.instant()))
			.query(OwnPage.class)
			.optional()
			.orElseThrow(NoSuchOwnPage::new);
	}

	/**
	 * Whether whoever asks has proven the phone, by a code on the page or a moment
	 * before.
	 */
	boolean isOpen(OwnPage page, @Nullable String session) {
		Instant now = this.clock.instant();
		return page.openUntil().isAfter(now) || (session != null
				&& this.jdbc.sql("select count(*) from own_session where token_hash = ? and page_id = ? and until > ?")
					.params(new Token(session).hash(), page.id(), Timestamp.from(now))
					.query(Long.class)
					.single() == 1);
	}

	/** Opens the page for whoever has the session. */
	Token open(OwnPage page) {
		Token session = Token.fresh();
		this.jdbc.sql("insert into own_session (token_hash, page_id, until) values (?, ?, ?)")
			.params(session.hash(), page.id(), Timestamp.from(this.clock.instant().plus(OPEN)))
			.update();
		return session;
	}

	void forgetOld() {
		Timestamp now = Timestamp.from(this.clock.instant());
		this.jdbc.sql("delete from own_session where until < ?").param(now).update();
		this.jdbc.sql("delete from own_page where expires_at < ?").param(now).update();
	}

}
