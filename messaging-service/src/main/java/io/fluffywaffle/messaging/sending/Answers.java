package io.fluffywaffle.messaging.sending;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.Conversation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which texts answer somebody who wrote within the last hour: those are awake and
 * want to hear from us. As texts of a conversation leave in their order, what is ahead of
 * an answer goes with it.
 */
@Component
class Answers {

	/** Texts of the person, to whichever number of the account. */
	private static final String JUST_WROTE = """
			select 1 from conversation c join message heard on heard.conversation_id = c.id
			where c.account_id = m.account_id and c.phone = m.to_number and heard.direction = 'inbound'
			  and heard.at > now() - interval '1 hour'\s""";

	private final JdbcClient jdbc;

	Answers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the texts that are answers, or have one behind them. */
	Set<UUID> among(List<Candidate> texts) {
		return new HashSet<>(
				this.jdbc.sql("select m.id from message m where m.id = any (?) and exists (" + JUST_WROTE + """
						and exists (select 1 from message answer
						    where answer.conversation_id = m.conversation_id and answer.status = 'ready'
						      and answer.priority = 0 and answer.at >= heard.at
						      and (answer.priority, answer.id) >= (m.priority, m.id)))""")
					.param(texts.stream().map(Candidate::id).toArray(UUID[]::new))
					.query(UUID.class)
					.list());
	}

	/** Lets what waits in the conversation be looked at again: an answer is behind it. */
	void makeWayIn(Conversation conversation) {
		this.jdbc.sql("""
				update message m set due_at = now()
				where m.conversation_id = ? and m.status = 'ready'
				  and m.waits_for in ('quiet-hours', 'frequency-cap') and m.due_at > now()
				  and exists (""" + JUST_WROTE + ")").param(conversation.id()).update();
	}

}
