package io.fluffywaffle.messaging.reading;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.conversation.AccountSequence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was read. The members of an account share one inbox: what one of them read is
 * read.
 */
@Component
public class ReadMarks {

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final Activities activities;

	ReadMarks(JdbcClient jdbc, AccountSequence sequence, Activities activities) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.activities = activities;
	}

	/**
	 * Marks the person's texts up to a sequence as read. Never makes anything unread, so
	 * a late or repeated call does no harm.
	 */
	@Transactional
	public void readUpTo(UUID accountId, UUID conversationId, long sequence) {
		this.sequence.lock(List.of(accountId));
		int changed = this.jdbc
			.sql("""
					with left_over as (
					    select count(*) as texts from message
					    where conversation_id = :id and account_id = :account and direction = 'inbound' and sequence > :sequence)
					update conversation set unread = left_over.texts from left_over
					where id = :id and account_id = :account and unread > left_over.texts""")
			.param("id", conversationId)
			.param("account", accountId)
			.param("sequence", sequence)
			.update();
		if (changed == 1) {
			this.activities.record(accountId, ActivityType.CONVERSATION_READ, conversationId, null);
		}
	}

}
