package io.fluffywaffle.notification.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import io.fluffywaffle.notification.outgoing.Answer;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of attempts and says what is next. */
@Component
class DeliveryOutcomes {

	private static final Logger log = LoggerFactory.getLogger(DeliveryOutcomes.class);

	private final JdbcClient jdbc;

	private final WebhookHealth health;

	private final MeterRegistry meters;

	private final Clock clock;

	DeliveryOutcomes(JdbcClient jdbc, WebhookHealth health, MeterRegistry meters, Clock clock) {
		this.jdbc = jdbc;
		this.health = health;
		this.meters = meters;
		this.clock = clock;
	}

	/** Whoever's lease is over writes nothing: somebody else attempts it by now. */
	@Transactional
	public void record(Claim claim, Answer answer) {
		if (!isHeld(claim)) {
			log.info("The attempt of delivery {} took longer than its lease", claim.deliveryId());
			return;
		}
		this.meters.counter("waffle.webhooks.attempts", "taken", Boolean.toString(answer.isTaken())).increment();
		Instant now = this.clock.instant();
		if (answer.isTaken()) {
			end(claim, answer, DeliveryState.DELIVERED, now);
			this.health.worked(claim.webhookId(), now);
			return;
		}
		Optional<Instant> next = answer.isGone() ? Optional.empty()
				: RetrySchedule.next(claim.attempt(), now, claim.giveUpAt(), answer.notBefore());
		if (next.isPresent()) {
			retry(claim, answer, next.get());
		}
		else {
			end(claim, answer, DeliveryState.FAILED, now);
		}
		this.health.failed(claim.webhookId(), answer, now);
	}

	/**
	 * The webhook first, as whoever removes it does, or each would wait for the other.
	 */
	private boolean isHeld(Claim claim) {
		this.jdbc.sql("select 1 from webhook where id = ? for key share")
			.param(claim.webhookId())
			.query(Integer.class)
			.optional();
		return this.jdbc
			.sql("select 1 from webhook_lane where webhook_id = ? and conversation_key = ? and claim = ? for update")
			.params(claim.webhookId(), claim.conversationKey(), claim.token())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	private void retry(Claim claim, Answer answer, Instant at) {
		this.jdbc.sql("""
				update webhook_delivery set attempts = :attempts, last_status = :status, last_error = :error,
					next_attempt_at = :at where id = :id""")
			.param("attempts", claim.attempt())
			.param("status", answer.status())
			.param("error", answer.error())
			.param("at", Timestamp.from(at))
			.param("id", claim.deliveryId())
			.update();
		turn(claim, at);
	}

	private void end(Claim claim, Answer answer, DeliveryState state, Instant now) {
		this.jdbc.sql("""
				update webhook_delivery set state = :state, attempts = :attempts, last_status = :status,
					last_error = :error, next_attempt_at = null, delivered_at = :delivered
				where id = :id""")
			.param("state", state.text())
			.param("attempts", claim.attempt())
			.param("status", answer.status())
			.param("error", answer.error())
			.param("delivered", (state == DeliveryState.DELIVERED) ? Timestamp.from(now) : null)
			.param("id", claim.deliveryId())
			.update();
		if (isMoreWaiting(claim)) {
			turn(claim, now);
		}
		else {
			this.jdbc.sql("delete from webhook_lane where webhook_id = ? and conversation_key = ?")
				.params(claim.webhookId(), claim.conversationKey())
				.update();
		}
	}

	/** Sees all that was added: whoever adds more waits for the row that we hold. */
	private boolean isMoreWaiting(Claim claim) {
		return this.jdbc.sql("""
				select exists (select 1 from webhook_delivery
					where webhook_id = ? and conversation_key = ? and state = 'waiting')""")
			.params(claim.webhookId(), claim.conversationKey())
			.query(Boolean.class)
			.single();
	}

	private void turn(Claim claim, Instant at) {
		this.jdbc.sql("""
				update webhook_lane set claim = null, due_at = ? where webhook_id = ? and conversation_key = ?""")
			.params(Timestamp.from(at), claim.webhookId(), claim.conversationKey())
			.update();
	}

}
