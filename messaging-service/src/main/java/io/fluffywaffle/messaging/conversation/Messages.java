package io.fluffywaffle.messaging.conversation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The messages of all conversations. */
@Repository
public class Messages {

	/** Reads a row of the table {@code message}. */
	public static final RowMapper<Message> ROW = MessageRow::map;

	/** Somebody waits for it: goes before bulk. */
	private static final int FOR_A_PERSON = 0;

	private static final int BULK = 1;

	private static final String INSERT = """
			insert into message (id, account_id, conversation_id, direction, from_number, to_number, body, segments,
			    status, author_id, author_name, at, sequence, due_at, attempt, provider_sid, error_code, external_id,
			    resend_of, automatic, priority, broadcast_id)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	Messages(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/** Adds one message. */
	public void insert(Message message) {
		insertAll(List.of(message));
	}

	/** Adds messages. */
	public void insertAll(List<Message> messages) {
		this.template.batchUpdate(INSERT, messages, Math.max(1, messages.size()), Messages::bind);
	}

	/** The message, if it is this account's. */
	public Optional<Message> find(UUID accountId, UUID id) {
		return this.jdbc.sql("select * from message where account_id = ? and id = ?")
			.params(accountId, id)
			.query(ROW)
			.optional();
	}

	/** Those of the messages that are this account's, in no order. */
	public List<Message> findAll(UUID accountId, Collection<UUID> ids) {
		return this.jdbc.sql("select * from message where account_id = ? and id = any (?)")
			.params(accountId, ids.toArray(UUID[]::new))
			.query(ROW)
			.list();
	}

	/** Texts of the person that came after the sequence, oldest first. */
	public List<Message> receivedAfter(UUID accountId, UUID conversationId, long sequence) {
		return this.jdbc.sql("""
				select * from message where account_id = ? and conversation_id = ? and direction = 'inbound'
				    and sequence > ? order by at, id""").params(accountId, conversationId, sequence).query(ROW).list();
	}

	/** One page of a conversation, from the newest to the oldest. */
	public Page<Message> page(UUID accountId, UUID conversationId, @Nullable Cursor before, int limit) {
		String older = (before != null) ? "and (at, id) < (:at, :id)" : "";
		StatementSpec query = this.jdbc
			.sql("select * from message where account_id = :account and conversation_id = :conversation " + older
					+ " order by at desc, id desc limit :limit")
			.param("account", accountId)
			.param("conversation", conversationId)
			.param("limit", limit + 1);
		if (before != null) {
			query = query.param("at", before.timestamp()).param("id", before.id());
		}
		return Page.of(query.query(ROW).list(), limit, (message) -> new Cursor(message.at(), message.id()));
	}

	private static void bind(PreparedStatement row, Message message) throws SQLException {
		Author author = message.author();
		row.setObject(1, message.id());
		row.setObject(2, message.accountId());
		row.setObject(3, message.conversationId());
		row.setString(4, message.direction().text());
		row.setString(5, message.from());
		row.setString(6, message.to());
		row.setString(7, message.body());
		row.setInt(8, message.segments());
		row.setString(9, message.status().text());
		row.setObject(10, (author != null) ? author.id() : null);
		row.setString(11, (author != null) ? author.name() : null);
		row.setTimestamp(12, timestamp(message.at()));
		row.setLong(13, message.sequence());
		row.setTimestamp(14, timestamp(message.dueAt()));
		row.setInt(15, message.attempt());
		row.setString(16, message.providerSid());
		row.setObject(17, message.errorCode());
		row.setString(18, message.externalId());
		row.setObject(19, message.resendOf());
		AutomaticKind automatic = message.automatic();
		row.setString(20, (automatic != null) ? automatic.text() : null);
		row.setInt(21, (message.broadcastId() != null) ? BULK : FOR_A_PERSON);
		row.setObject(22, message.broadcastId());
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

}
