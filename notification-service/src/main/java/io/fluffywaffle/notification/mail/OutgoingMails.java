package io.fluffywaffle.notification.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait and what became of them. */
@Component
public class OutgoingMails {

	/** Longer than anybody orders the same mail again. */
	private static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	OutgoingMails(JdbcClient jdbc, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
		this.jdbc = jdbc;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** Has a mail sent, once. */
	@Transactional
	public void order(OutgoingMail mail) {
		UUID id = Ids.next();
		int added = this.jdbc.sql("""
				insert into outgoing_mail (id, user_id, account_id, writer, subject_id, dedupe_key, created_at)
				values (:id, :user, :account, :writer, :subject, :key, :now)
				on conflict (user_id, dedupe_key) do nothing""")
			.param("id", id)
			.param("user", mail.userId())
			.param("account", mail.accountId())
			.param("writer", mail.writer())
			.param("subject", mail.subjectId())
			.param("key", mail.dedupeKey())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		if (added == 1) {
			this.scheduler.getObject()
				.scheduleIfNotExists(MailOrder.JOB.instance(id.toString())
					.data(new MailOrder(id))
					.scheduledTo(this.clock.instant()));
		}
	}

	/** A mail that has not left yet. */
	Optional<OutgoingMail> waiting(UUID id) {
		return this.jdbc.sql("""
				select user_id, account_id, writer, subject_id, dedupe_key from outgoing_mail
				where id = ? and state = 'waiting'""")
			.param(id)
			.query((row, number) -> new OutgoingMail(row.getObject("user_id", UUID.class),
					row.getObject("account_id", UUID.class), row.getString("writer"),
					row.getObject("subject_id", UUID.class), row.getString("dedupe_key")))
			.optional();
	}

	/** Nothing more happens to it. */
	void done(UUID id, MailEnd end, @Nullable String why) {
		this.jdbc.sql("""
				update outgoing_mail set state = :end, done_at = :now, last_error = :why, attempts = attempts + 1
				where id = :id and state = 'waiting'""")
			.param("end", end.text())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("why", why)
			.param("id", id)
			.update();
	}

	/** It waits for another attempt. */
	void failed(UUID id, String why) {
		this.jdbc.sql("update outgoing_mail set attempts = attempts + 1, last_error = ? where id = ?")
			.params(why, id)
			.update();
	}

	void forgetOld() {
		this.jdbc.sql("delete from outgoing_mail where created_at < ?")
			.param(Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
	}

}
