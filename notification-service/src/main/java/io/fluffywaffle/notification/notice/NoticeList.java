package io.fluffywaffle.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people were told, newest first. Whoever left an account sees nothing of it any
 * more.
 */
@Component
public class NoticeList {

	private static final String SELECT = """
			select n.id, n.kind, n.user_id, n.account_id, n.title, n.text, n.link, n.at, n.read_at from notice n
			""";

	private static final String OWN = """
			where n.user_id = :user and (n.account_id is null or exists (select 1 from account_access a
				where a.account_id = n.account_id and a.user_id = n.user_id))
			""";

	private final JdbcClient jdbc;

	NoticeList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Some of somebody's notices.
	 * @param before where the page before ended; null for the newest
	 */
	public List<Notice> page(UUID userId, @Nullable NoticeCursor before, int limit, boolean unreadOnly) {
		return this.jdbc
			.sql(SELECT + OWN + (unreadOnly ? "and n.read_at is null\n" : "")
					+ ((before != null) ? "and (n.at, n.id) < (:at, :id)\n" : "")
					+ "order by n.at desc, n.id desc limit :limit")
			.param("user", userId)
			.param("at", (before != null) ? Timestamp.from(before.at()) : null)
			.param("id", (before != null) ? before.id() : null)
			.param("limit", limit)
			.query(NoticeList::notice)
			.list();
	}

	/** How many somebody has not read. */
	public int unread(UUID userId) {
		return this.jdbc.sql("select count(*) from notice n " + OWN + "and n.read_at is null")
			.param("user", userId)
			.query(Integer.class)
			.single();
	}

	/** One of anybody's. */
	public Optional<Notice> find(UUID id) {
		return this.jdbc.sql(SELECT + "where n.id = ?").param(id).query(NoticeList::notice).optional();
	}

	private static Notice notice(ResultSet row, int number) throws SQLException {
		return new Notice(row.getObject("id", UUID.class), NoticeKind.of(row.getString("kind")),
				row.getObject("user_id", UUID.class), row.getObject("account_id", UUID.class), row.getString("title"),
				row.getString("text"), row.getString("link"), row.getTimestamp("at").toInstant(),
				instant(row.getTimestamp("read_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp time) {
		return (time != null) ? time.toInstant() : null;
	}

}
