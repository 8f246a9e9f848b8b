package io.fluffywaffle.messaging.forgetting;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What tells of a person beside the texts themselves. */
@Component
class PersonTraces {

	private static final int CHANGES_AT_ONCE = 20_000;

	/** What is kept by account and phone; a STOP stays as the hash that forbids more. */
	private static final List<String> BY_PHONE = List.of("opt_out", "welcomed", "after_hours_reply");

	private static final String ANSWERS = """
			delete from idempotency_key where account_id = :account and answer::jsonb ->> 'conversationId' in (
			    select id::text from conversation where account_id = :account and phone = any (:phones))""";

	private static final String SPOOLED = """
			delete from received_spool where account_id = :account and received_at <= :until
			  and key in (select :account || ':' || phone from unnest(:phones) phone)""";

	private static final String QUARANTINED = """
			delete from quarantine where received_at <= :until and parameters like any (:json)
			  and (recipient in (select number from account_number where account_id = :account
			        union select number from conversation where account_id = :account))""";

	private static final String RECIPIENTS = """
			delete from broadcast_recipient r using broadcast b where b.id = r.broadcast_id and b.created_at <= :until
			  and r.account_id = :account and r.phone = any (:phones)""";

	private final JdbcClient jdbc;

	PersonTraces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void erase(Person person) {
		for (String table : BY_PHONE) {
			this.jdbc
				.sql("delete from %s where account_id = ? and phone = any (?) and %s <= ?".formatted(table,
						table.equals("after_hours_reply") ? "closed_since" : "at"))
				.params(person.accountId(), person.phoneArray(), person.untilTimestamp())
				.update();
		}
		List.of(RECIPIENTS, ANSWERS, SPOOLED, QUARANTINED).forEach((sql) -> of(person, sql).update());
	}

	/**
	 * What browsers were told of them, wherever it stands among the account's changes.
	 */
	void eraseChanges(Person person) {
		long last = this.jdbc.sql("select coalesce(max(sequence), 0) from activity where account_id = ?")
			.param(person.accountId())
			.query(Long.class)
			.single();
		long first = this.jdbc.sql("select coalesce(min(sequence), 0) from activity where account_id = ?")
			.param(person.accountId())
			.query(Long.class)
			.single();
		for (long from = first; from <= last; from += CHANGES_AT_ONCE) {
			of(person, """
					delete from activity where account_id = :account and sequence between :from and :to
					  and (at <= :until or payload::jsonb #>> '{message,id}' in (
					      select message_id::text from erased_message where account_id = :account))
					  and payload like any (:json)
					  and payload::jsonb #>> '{conversation,client,phone}' = any (:phones)""").param("from", from)
				.param("to", from + CHANGES_AT_ONCE - 1)
				.update();
		}
	}

	private StatementSpec of(Person person, String sql) {
		return this.jdbc.sql(sql)
			.param("account", person.accountId())
			.param("phones", person.phoneArray())
			.param("json", person.phonesInJson())
			.param("until", person.untilTimestamp());
	}

}
