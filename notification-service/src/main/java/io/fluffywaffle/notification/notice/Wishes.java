package io.fluffywaffle.notification.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.notification.people.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants to hear what where, and when. */
@Component
public class Wishes {

	private final JdbcClient jdbc;

	private final Clock clock;

	Wishes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether somebody wants to hear of such a thing there. */
	public boolean wants(UUID userId, @Nullable UUID accountId, NoticeKind kind, NoticeChannel channel) {
		if (!NoticeChannel.CHOSEN.contains(channel) || !kind.offers(channel)) {
			return kind.offers(channel);
		}
		return this.jdbc.sql("""
				select wanted from notice_setting where user_id = :user and kind = :kind and channel = :channel
				and account_id is not distinct from cast(:account as uuid)""")
			.param("user", userId)
			.param("account", kind.isPersonal() ? null : accountId)
			.param("kind", kind.text())
			.param("channel", channel.text())
			.query(Boolean.class)
			.optional()
			.orElseGet(() -> kind.usually(channel));
	}

	/** Until when somebody is to be left alone; empty when they may be disturbed now. */
	public Optional<Instant> quietUntil(Person person) {
		return quietTimeOf(person.id()).flatMap((quiet) -> quiet.endsAfter(this.clock.instant(), person.zone()));
	}

	Optional<QuietTime> quietTimeOf(UUID userId) {
		return this.jdbc
			.sql("select quiet_from, quiet_to from notice_preference where user_id = ? and quiet_from is not null")
			.param(userId)
			.query((row, number) -> new QuietTime(row.getObject("quiet_from", LocalTime.class),
					row.getObject("quiet_to", LocalTime.class)))
			.optional();
	}

}
