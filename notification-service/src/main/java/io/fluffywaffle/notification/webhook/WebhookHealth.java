package io.fluffywaffle.notification.webhook;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.AuditActor;
import io.fluffywaffle.defaults.audit.AuditEntry;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.notification.outgoing.Answer;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers whether webhooks work, and pauses those that did not for days. All of it
 * happens in the transaction of an attempt's outcome.
 */
@Component
class WebhookHealth {

	private static final Duration LONGEST_FAILURE = Duration.ofDays(3);

	private static final Duration LONGEST_HOLD = Duration.ofDays(1);

	/** Statuses with which a receiver asks for time as a whole. */
	private static final Set<Integer> BUSY = Set.of(429, 503);

	private static final Duration EXACT_ENOUGH = Duration.ofSeconds(5);

	private final JdbcClient jdbc;

	private final PauseNotices notices;

	private final AuditTrail audit;

	WebhookHealth(JdbcClient jdbc, PauseNotices notices, AuditTrail audit) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.audit = audit;
	}

	/** Not written each time: all deliveries of a webhook would queue for its row. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void worked(UUID webhookId, Instant now) {
		this.jdbc.sql("""
				update webhook set last_success_at = :now, failing_since = null where id = :id
				and (failing_since is not null or last_success_at is null or last_success_at < :lately)""")
			.param("now", Timestamp.from(now))
			.param("id", webhookId)
			.param("lately", Timestamp.from(now.minus(EXACT_ENOUGH)))
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void failed(UUID webhookId, Answer answer, Instant now) {
		this.jdbc.sql("""
				update webhook set last_failure_at = :now, failing_since = coalesce(failing_since, :now),
					held_until = greatest(held_until, :held) where id = :id returning failing_since""")
			.param("now", Timestamp.from(now))
			.param("held", heldUntil(answer, now))
			.param("id", webhookId)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional()
			.ifPresent((since) -> pauseIfHopeless(webhookId, answer, since, now));
	}

	private void pauseIfHopeless(UUID webhookId, Answer answer, Instant since, Instant now) {
		if (answer.isGone()) {
			pause(webhookId, PauseReason.GONE);
		}
		else if (!since.plus(LONGEST_FAILURE).isAfter(now)) {
			pause(webhookId, PauseReason.FAILING);
		}
	}

	private void pause(UUID webhookId, PauseReason reason) {
		this.jdbc.sql("""
				update webhook set paused = ?, version = version + 1 where id = ? and paused is null
				returning account_id""")
			.params(reason.text(), webhookId)
			.query(UUID.class)
			.optional()
			.ifPresent((accountId) -> {
				this.audit.tell(AuditEntry.of("webhook.paused", AuditActor.SYSTEM)
					.account(accountId)
					.target("webhookId", webhookId.toString())
					.detail("reason", reason.text()));
				this.notices.order(webhookId);
			});
	}

	private static @Nullable Timestamp heldUntil(Answer answer, Instant now) {
		if (answer.notBefore() == null || answer.status() == null || !BUSY.contains(answer.status())) {
			return null;
		}
		Instant longest = now.plus(LONGEST_HOLD);
		return Timestamp.from(answer.notBefore().isBefore(longest) ? answer.notBefore() : longest);
	}

}
