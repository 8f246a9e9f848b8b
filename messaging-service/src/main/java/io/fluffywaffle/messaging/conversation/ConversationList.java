package io.fluffywaffle.messaging.conversation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The conversations of an account as people go through them: newest first, in pages. */
@Repository
public class ConversationList {

	private static final String SEARCH = """
			and (k.name ilike :text or c.phone like :phone or c.last_body ilike :text)
			""";

	private final JdbcClient jdbc;

	ConversationList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One page of the inbox.
	 * @param unreadOnly leaves out what was read
	 * @param search part of the client's name, of the phone or of the last text; null for
	 * all
	 * @param after where the page before ended; null for the first page
	 */
	public Page<Conversation> page(UUID accountId, boolean unreadOnly, @Nullable String search, @Nullable Cursor after,
			int limit) {
		StringBuilder sql = new StringBuilder(ConversationRow.SELECT)
			.append("where c.account_id = :account and c.listed\n");
		if (unreadOnly) {
			sql.append("and c.unread > 0\n");
		}
		if (after != null) {
			sql.append("and (c.last_at, c.id) < (:at, :id)\n");
		}
		if (search != null) {
			sql.append(SEARCH);
		}
		sql.append("order by c.last_at desc, c.id desc limit :limit");
		StatementSpec query = this.jdbc.sql(sql.toString()).param("account", accountId).param("limit", limit + 1);
		if (after != null) {
			query = query.param("at", after.timestamp()).param("id", after.id());
		}
		if (search != null) {
			query = query.param("text", "%" + escape(search) + "%").param("phone", phonePattern(search));
		}
		return Page.of(query.query(ConversationRow::map).list(), limit,
				(conversation) -> new Cursor(conversation.lastAt(), conversation.id()));
	}

	private static String phonePattern(String search) {
		String digits = search.replaceAll("[ ().+/-]", "");
		return digits.matches("[0-9]+") ? "%" + digits + "%" : "";
	}

	private static String escape(String text) {
		return text.replaceAll("[\\x00\\p{Cs}]", "").replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
