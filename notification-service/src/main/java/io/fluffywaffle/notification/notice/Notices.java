package io.fluffywaffle.notification.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people things, each once, and takes part in the transaction of whoever tells.
 * Members of the account hear of it, as of the moment at which it reaches them, through
 * each {@link Channel} where they want it.
 */
@Component
public class Notices {

	// who erases a client first notes them as forgotten, then deletes: nobody adds in
	// between
	private static final String INSERT = """
			insert into notice (id, user_id, account_id, kind, dedupe_key, client_id, phone, title, text, link, at)
			select cast(:id as uuid), cast(:user as uuid), cast(:account as uuid), :kind, :key,
				cast(:client as uuid), cast(:phone as text), :title, :text, :link, cast(:at as timestamptz)
			where not exists (select 1 from forgotten_client f where f.account_id = cast(:account as uuid)
				and f.client_id = cast(:client as uuid) and f.at >= cast(:at as timestamptz))
			""";

	private final JdbcClient jdbc;

	private final ErasureLock lock;

	private final NoticeDeliveries deliveries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Notices(JdbcClient jdbc, ErasureLock lock, NoticeDeliveries deliveries, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.lock = lock;
		this.deliveries = deliveries;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Tells somebody something that names no client.
	 * @param accountId null when it is about no account; else only members hear of it
	 * @param dedupeKey the same when it is told again: a person hears each once
	 * @param link a path of the portal
	 */
	@Transactional
	public void tell(NoticeKind kind, UUID userId, @Nullable UUID accountId, String dedupeKey, String title,
			String text, String link, Instant at) {
		tell(new NewNotice(kind, userId, accountId, dedupeKey, title, text, link, at));
	}

	/** Tells somebody something. */
	@Transactional
	public void tell(NewNotice notice) {
		insert(notice, "on conflict (user_id, dedupe_key) do nothing returning id, true as anew")
			.ifPresent((added) -> changed(notice.userId(), added));
	}

	/**
	 * Tells somebody how a thing stands by now, in the place of what they were told of it
	 * before: it is unread again, and disturbs only who had read it.
	 */
	@Transactional
	public void retell(NewNotice notice) {
		insert(notice, """
				on conflict (user_id, dedupe_key) do update
				set title = excluded.title, text = excluded.text, at = excluded.at, read_at = null
				where notice.at < excluded.at
				returning new.id, (old.id is null or old.read_at is not null) as anew""")
			.ifPresent((added) -> changed(notice.userId(), added));
	}

	/** Marks some of somebody's notices as read, all of them for null. */
	@Transactional
	public void read(UUID userId, @Nullable Collection<UUID> ids) {
		int read = this.jdbc.sql("""
				update notice set read_at = :now where user_id = :user and read_at is null
				and (cast(:ids as uuid[]) is null or id = any (:ids))""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("user", userId)
			.param("ids", (ids != null) ? ids.toArray(UUID[]::new) : null)
			.update();
		if (read > 0) {
			this.events.publishEvent(new NoticesChanged(userId));
		}
	}

	/** The matter is settled: nobody of the account needs to read of it any more. */
	@Transactional
	public void settle(UUID accountId, String dedupeKey) {
		this.jdbc.sql("""
				update notice set read_at = ? where account_id = ? and dedupe_key = ? and read_at is null
				returning user_id""")
			.params(Timestamp.from(this.clock.instant()), accountId, dedupeKey)
			.query((row, number) -> row.getObject("user_id", UUID.class))
			.list()
			.forEach((userId) -> this.events.publishEvent(new NoticesChanged(userId)));
	}

	private Optional<Added> insert(NewNotice notice, String conflict) {
		if (!notice.kind().offers(NoticeChannel.LIST)) {
			throw new IllegalArgumentException("Not told in lists: " + notice.kind());
		}
		if (notice.clientId() != null && notice.accountId() != null) {
			this.lock.share(notice.accountId());
		}
		return this.jdbc.sql(INSERT + conflict)
			.param("id", Ids.next())
			.param("user", notice.userId())
			.param("account", notice.accountId())
			.param("kind", notice.kind().text())
			.param("key", notice.dedupeKey())
			.param("client", notice.clientId())
			.param("phone", notice.phone())
			.param("title", OneLine.of(notice.title()))
			.param("text", notice.text())
			.param("link", notice.link())
			.param("at", Timestamp.from(notice.at()))
			.query((row, number) -> new Added(row.getObject("id", UUID.class), row.getBoolean("anew")))
			.optional();
	}

	private void changed(UUID userId, Added notice) {
		this.deliveries.order(notice.id(), notice.anew());
		this.events.publishEvent(new NoticesChanged(userId));
	}

	/** A notice that came; anew: not only with other words. */
	private record Added(UUID id, boolean anew) {
	}

}
