package io.fluffywaffle.messaging.forgetting;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.conversation.AccountSequence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a person and the conversations they stand in. */
@Component
class PersonTexts {

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final NeverTexted neverTexted;

	PersonTexts(JdbcClient jdbc, AccountSequence sequence, NeverTexted neverTexted) {
		this.neverTexted = neverTexted;
		this.jdbc = jdbc;
		this.sequence = sequence;
	}

	/**
	 * Erases some of the texts, with all that hangs on them; also those that somebody
	 * queued while it was not known here that they must not be.
	 * @return whether there may be more
	 */
	@Transactional
	public boolean eraseSome(Person person) {
		this.sequence.lock(List.of(person.accountId()));
		Object some = this.jdbc.sql("""
				select m.id from conversation c join message m on m.conversation_id = c.id
				where c.account_id = ? and c.phone = any (?)
				  and (m.at <= ? or m.direction = 'outbound' and c.phone = any (?)) limit ?""")
			.params(person.accountId(), person.phoneArray(), person.untilTimestamp(), forbidden(person), AT_ONCE)
			.query(UUID.class)
			.list()
			.toArray(UUID[]::new);
		this.jdbc.sql("""
				insert into erased_message (message_id, account_id, at)
				select id, account_id, now() from message where id = any (?) and direction = 'outbound'
				on conflict do nothing""").param(some).update();
		this.jdbc.sql("update message set resend_of = null where resend_of = any (?)").param(some).update();
		this.jdbc.sql("delete from delivery_report where message_id = any (?)").param(some).update();
		// takes its media with it
		return this.jdbc.sql("delete from message where id = any (?)").param(some).update() == AT_ONCE;
	}

	private String[] forbidden(Person person) {
		return this.neverTexted.among(person.accountId(), person.phones()).toArray(String[]::new);
	}

	/** Erases the conversations; one that goes on begins with what came later. */
	@Transactional
	public void eraseConversations(Person person) {
		this.sequence.lock(List.of(person.accountId()));
		this.jdbc.sql("""
				delete from conversation c where account_id = ? and phone = any (?)
				  and not exists (select 1 from message m where m.conversation_id = c.id)""")
			.params(person.accountId(), person.phoneArray())
			.update();
		this.jdbc.sql("""
				update conversation c set last_message_id = newest.id, last_body = newest.body,
				    last_direction = newest.direction, last_status = newest.status, last_at = newest.at,
				    unread = least(c.unread, newest.inbound)
				from conversation kept cross join lateral (
				    select m.*, count(*) filter (where m.direction = 'inbound') over () as inbound from message m
				    where m.conversation_id = kept.id order by m.at desc, m.id desc limit 1) newest
				where kept.id = c.id and c.account_id = ? and c.phone = any (?)""")
			.params(person.accountId(), person.phoneArray())
			.update();
	}

	/** Forgets which texts were erased when nobody tells of them any more. */
	void forgetErased() {
		this.jdbc.sql("delete from erased_message where at < now() - interval '30 days'").update();
	}

}
