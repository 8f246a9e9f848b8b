package io.fluffywaffle.notification.webhook;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails that paused webhooks need: ordered in the transaction that pauses them. */
@Component
public class PauseNotices {

	private final JdbcClient jdbc;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	PauseNotices(JdbcClient jdbc, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
		this.jdbc = jdbc;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** One for each owner. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void order(UUID webhookId) {
		this.jdbc.sql("""
				select w.id, w.version, unnest(a.owners) from webhook w join account a on a.id = w.account_id
				where w.id = ?""")
			.param(webhookId)
			.query((row, number) -> new PauseNotice(row.getObject(1, UUID.class), row.getLong(2),
					row.getObject(3, UUID.class)))
			.list()
			.forEach(
					(notice) -> this.scheduler.getObject()
						.scheduleIfNotExists(PauseNotice.JOB
							.instance(notice.webhookId() + "/" + notice.version() + "/" + notice.ownerId())
							.data(notice)
							.scheduledTo(this.clock.instant())));
	}

	/**
	 * What the mail says; empty when nobody needs it any more or nobody can be reached.
	 */
	public Optional<PausedWebhook> find(PauseNotice notice) {
		return this.jdbc.sql("""
				select a.id, a.name, w.url, w.paused, p.name, p.email
				from webhook w join account a on a.id = w.account_id join person p on p.id = :owner
				where w.id = :webhook and w.version = :version and w.paused is not null and p.email is not null
				and :owner = any (a.owners)""")
			.param("owner", notice.ownerId())
			.param("webhook", notice.webhookId())
			.param("version", notice.version())
			.query((row, number) -> new PausedWebhook(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
					PauseReason.of(row.getString(4)), row.getString(5), row.getString(6)))
			.optional();
	}

	/**
	 * What an owner is told.
	 *
	 * @param owner the name of whom it is told to
	 * @param email where to
	 */
	public record PausedWebhook(UUID accountId, String account, String url, PauseReason reason, String owner,
			String email) {
	}

}
