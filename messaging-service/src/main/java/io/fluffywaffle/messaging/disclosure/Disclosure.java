package io.fluffywaffle.messaging.disclosure;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All texts between an account and a phone, over any of the account's numbers. */
@Component
public class Disclosure {

	/** More than a person texts in a life. */
	private static final int AT_MOST = 50_000;

	private final JdbcClient jdbc;

	Disclosure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The texts, oldest first; of those that hide what they say what members see. */
	public List<DisclosedText> texts(UUID accountId, String phone) {
		return this.jdbc
			.sql("""
					select m.direction, m.body, m.at, m.status from conversation c join message m on m.conversation_id = c.id
					where c.account_id = ? and c.phone = ? order by m.at, m.id limit ?""")
			.params(accountId, phone, AT_MOST)
			.query((row, number) -> new DisclosedText(Direction.of(row.getString("direction")), row.getString("body"),
					row.getTimestamp("at").toInstant(), DeliveryStatus.of(row.getString("status"))))
			.list();
	}

}
