package io.fluffywaffle.messaging.receiving;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The journal in PostgreSQL, for texts that arrive while Kafka does not answer. */
@Component
class ReceivedSpool implements Journal {

	private static final Logger log = LoggerFactory.getLogger(ReceivedSpool.class);

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	ReceivedSpool(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	@Override
	public int write(List<JournalEntry> entries) {
		try {
			this.template.batchUpdate(
					"insert into received_spool (key, event_id, account_id, payload, received_at) values (?, ?, ?, ?, ?)",
					entries.stream()
						.map((entry) -> new Object[] { entry.key(), entry.eventId(), entry.accountId(), entry.payload(),
								Timestamp.from(entry.receivedAt()) })
						.toList());
			return entries.size();
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("The spool does not take a text: {}", ex.toString());
			return 0;
		}
	}

	boolean isEmpty() {
		return this.jdbc.sql("select not exists (select 1 from received_spool)").query(Boolean.class).single();
	}

	List<Spooled> oldest(int limit) {
		return this.jdbc.sql("select * from received_spool order by id limit ?")
			.param(limit)
			.query((row, number) -> new Spooled(row.getLong("id"),
					new JournalEntry(row.getString("key"), row.getObject("event_id", UUID.class),
							row.getObject("account_id", UUID.class), row.getString("payload"),
							row.getTimestamp("received_at").toInstant())))
			.list();
	}

	void delete(List<Spooled> entries) {
		this.jdbc.sql("delete from received_spool where id = any (?)")
			.param(entries.stream().map(Spooled::id).toArray(Long[]::new))
			.update();
	}

	record Spooled(long id, JournalEntry entry) {
	}

}
