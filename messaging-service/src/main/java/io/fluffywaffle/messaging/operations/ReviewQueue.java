package io.fluffywaffle.messaging.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of which nobody knows whether they were sent. */
@Repository
public class ReviewQueue {

	private final JdbcClient jdbc;

	ReviewQueue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What waits for a decision in an account. */
	public record InAccount(UUID accountId, int count, @Nullable Instant oldestAt) {
	}

	/** What waits for a decision, the longest queues first. */
	public List<InAccount> byAccount() {
		return this.jdbc.sql("""
				select account_id, count(*) texts, min(at) oldest from message where status = 'review'
				group by account_id order by texts desc, account_id""")
			.query((row, number) -> new InAccount(row.getObject("account_id", UUID.class), row.getInt("texts"),
					row.getTimestamp("oldest").toInstant()))
			.list();
	}

}
