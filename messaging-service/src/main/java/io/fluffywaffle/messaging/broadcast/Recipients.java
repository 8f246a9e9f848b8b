package io.fluffywaffle.messaging.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of all broadcasts, each with their own words. */
@Repository
class Recipients {

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	Recipients(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/** Somebody whose text is not queued yet. */
	record Waiting(int position, String phone, String body) {
	}

	/** Adds people behind those that are there. */
	void add(Broadcast broadcast, int behind, List<Letter> letters) {
		List<Object[]> rows = new ArrayList<>(letters.size());
		for (Letter letter : letters) {
			AudienceMember person = letter.person();
			rows.add(new Object[] { broadcast.id(), behind + rows.size() + 1, broadcast.accountId(), person.clientId(),
					person.phone(), person.name(), letter.body() });
		}
		this.template.batchUpdate("""
				insert into broadcast_recipient (broadcast_id, position, account_id, client_id, phone, name, body)
				values (?, ?, ?, ?, ?, ?, ?)""", rows);
	}

	/**
	 * The next of those who have no text yet. Who is erased at this moment either has one
	 * before that or gets none.
	 */
	List<Waiting> waiting(UUID broadcastId, int limit) {
		return this.jdbc.sql("""
				select position, phone, body from broadcast_recipient
				where broadcast_id = ? and message_id is null order by position limit ?
				for update""")
			.params(broadcastId, limit)
			.query((row, number) -> new Waiting(row.getInt("position"), row.getString("phone"), row.getString("body")))
			.list();
	}

	/** Notes which message is whose. */
	void queued(UUID broadcastId, List<Waiting> recipients, List<UUID> messageIds) {
		List<Object[]> rows = new ArrayList<>(recipients.size());
		for (Waiting recipient : recipients) {
			rows.add(new Object[] { messageIds.get(rows.size()), broadcastId, recipient.position() });
		}
		this.template
			.batchUpdate("update broadcast_recipient set message_id = ? where broadcast_id = ? and position = ?", rows);
	}

}
