package io.fluffywaffle.messaging.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations of all accounts. Changes happen while the account is locked. */
@Repository
public class Conversations {

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final Clock clock;

	Conversations(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.clock = clock;
	}

	/** The conversation, if it is this account's. */
	public Optional<Conversation> find(UUID accountId, UUID id) {
		return this.jdbc.sql(ConversationRow.SELECT + "where c.account_id = ? and c.id = ?")
			.params(accountId, id)
			.query(ConversationRow::map)
			.optional();
	}

	/** Those of the conversations that are this account's, in no order. */
	public List<Conversation> findAll(UUID accountId, Collection<UUID> ids) {
		return this.jdbc.sql(ConversationRow.SELECT + "where c.account_id = ? and c.id = any (?)")
			.params(accountId, ids.toArray(UUID[]::new))
			.query(ConversationRow::map)
			.list();
	}

	/** The conversation between the phone and our number, if there is one. */
	public Optional<Conversation> between(UUID accountId, String phone, String number) {
		return this.jdbc.sql(ConversationRow.SELECT + "where c.account_id = ? and c.phone = ? and c.number = ?")
			.params(accountId, phone, number)
			.query(ConversationRow::map)
			.optional();
	}

	/** All of the account's conversations with the phone, over any of its numbers. */
	public List<Conversation> with(UUID accountId, String phone) {
		return this.jdbc.sql(ConversationRow.SELECT + "where c.account_id = ? and c.phone = ? order by c.id")
			.params(accountId, phone)
			.query(ConversationRow::map)
			.list();
	}

	/**
	 * Makes sure that there is a conversation.
	 * @return whether it is new
	 */
	public boolean open(UUID accountId, String phone, String number) {
		Timestamp now = Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		return this.jdbc.sql("""
				insert into conversation (id, account_id, phone, number, last_at, updated_at) values (?, ?, ?, ?, ?, ?)
				on conflict (account_id, phone, number) do nothing""")
			.params(Ids.next(), accountId, phone, number, now, now)
			.update() == 1;
	}

	/**
	 * Makes sure that there are conversations between the phones and our number.
	 * @return their ids by phone
	 */
	public Map<String, UUID> openAll(UUID accountId, Collection<String> phones, String number) {
		Timestamp now = Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.template.batchUpdate("""
				insert into conversation (id, account_id, phone, number, last_at, updated_at) values (?, ?, ?, ?, ?, ?)
				on conflict (account_id, phone, number) do nothing""",
				phones.stream()
					.map((phone) -> new Object[] { Ids.next(), accountId, phone, number, now, now })
					.toList());
		Map<String, UUID> ids = new HashMap<>();
		this.jdbc.sql("select phone, id from conversation where account_id = ? and phone = any (?) and number = ?")
			.params(accountId, phones.toArray(String[]::new), number)
			.query((row) -> {
				ids.put(row.getString("phone"), row.getObject("id", UUID.class));
			});
		return ids;
	}

	/**
	 * Shows the message as the newest of its conversation, unless a newer one is there.
	 */
	public void messageAdded(Message message) {
		messagesAdded(List.of(message));
	}

	/** Shows each conversation's newest message, unless a newer one is there. */
	public void messagesAdded(List<Message> messages) {
		this.template.batchUpdate(
				"""
						update conversation set last_message_id = ?, last_body = ?, last_direction = ?, last_status = ?, last_at = ?,
						    listed = listed or ?
						where account_id = ? and id = ? and (last_message_id is null or last_at <= ?)""",
				messages.stream().map(Conversations::newest).toList());
	}

	/** Shows the message's new status, if it is the newest of its conversation. */
	public void statusChanged(UUID accountId, UUID conversationId, UUID messageId, DeliveryStatus status) {
		this.jdbc.sql("""
				update conversation set last_status = ?
				where account_id = ? and id = ? and last_message_id = ?""")
			.params(status.text(), accountId, conversationId, messageId)
			.update();
	}

	/** Shows the messages' new status where they are the newest. */
	public void statusesChanged(List<Message> messages) {
		this.template.batchUpdate("""
				update conversation set last_status = ?
				where account_id = ? and id = ? and last_message_id = ?""",
				messages.stream()
					.map((message) -> new Object[] { message.status().text(), message.accountId(),
							message.conversationId(), message.id() })
					.toList());
	}

	/** What another service texts is nothing that the inbox waits for. */
	private static boolean isRequested(Message message) {
		AutomaticKind kind = message.automatic();
		return kind != null && kind.isRequested();
	}

	private static Object[] newest(Message message) {
		Timestamp at = Timestamp.from(message.at());
		return new Object[] { message.id(), message.body(), message.direction().text(), message.status().text(), at,
				!isRequested(message), message.accountId(), message.conversationId(), at };
	}

}
