package io.fluffywaffle.notification.webhook;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a replay is about. */
@Component
public class ReplayTargets {

	private final JdbcClient jdbc;

	ReplayTargets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Empty when its webhook was removed. */
	public Optional<ReplayTarget> find(Replay replay) {
		return this.jdbc.sql("""
				select account_id, array(select event from webhook_event where webhook_id = webhook.id)
				from webhook where id = ?""")
			.param(replay.webhookId())
			.query((row, number) -> new ReplayTarget(row.getObject(1, UUID.class),
					Arrays.stream((String[]) row.getArray(2).getArray())
						.map(EventType::of)
						.collect(Collectors.toUnmodifiableSet())))
			.optional();
	}

}
