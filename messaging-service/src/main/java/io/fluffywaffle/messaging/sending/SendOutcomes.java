package io.fluffywaffle.messaging.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.fluffywaffle.messaging.carrier.CarrierAnswer;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Accepted;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Barred;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Refused;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Unclear;
import io.fluffywaffle.messaging.conversation.AccountLane;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.Deliveries;
import io.fluffywaffle.messaging.delivery.Progress;
import io.fluffywaffle.messaging.delivery.StatusChanges;
import io.fluffywaffle.messaging.optout.OptOutSource;
import io.fluffywaffle.messaging.optout.OptOuts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what came of a request. Every write is fenced: it counts only for the claim
 * that made the request, and only while nothing better is known.
 */
@Component
class SendOutcomes {

	private static final Logger log = LoggerFactory.getLogger(SendOutcomes.class);

	private final AccountLane lane;

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final Deliveries deliveries;

	private final StatusChanges changes;

	private final OptOuts optOuts;

	private final SentSegments sent;

	private final SendingProperties properties;

	private final Clock clock;

	SendOutcomes(AccountLane lane, JdbcClient jdbc, AccountSequence sequence, Deliveries deliveries,
			StatusChanges changes, OptOuts optOuts, SentSegments sent, SendingProperties properties, Clock clock) {
		this.lane = lane;
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.deliveries = deliveries;
		this.changes = changes;
		this.optOuts = optOuts;
		this.sent = sent;
		this.properties = properties;
		this.clock = clock;
	}

	/** Records the carrier's answer for a claimed message. */
	public void record(Message claimed, CarrierAnswer answer) {
		if (answer instanceof Refused refused && Progress.meansStop(refused.errorCode())) {
			this.lane.changeAlone(() -> apply(claimed, answer));
		}
		else {
			this.lane.change(claimed.accountId(), () -> {
				apply(claimed, answer);
				return claimed;
			});
		}
	}

	private void apply(Message claimed, CarrierAnswer answer) {
		switch (answer) {
			case Accepted accepted -> this.deliveries.moveUp(claimed,
					new Progress(accepted.sid(), accepted.status(), accepted.segments(), null));
			case NotSent notSent -> putBack(claimed, notSent);
			case Barred barred -> putBack(claimed, new NotSent(barred.reason(), null, true));
			case Refused refused -> refuse(claimed, refused);
			case Unclear unclear -> doubt(claimed, unclear);
		}
	}

	private void putBack(Message claimed, NotSent notSent) {
		Duration wait = wait(claimed.attempt(), notSent.retryAfter());
		log.info("Message {} waits {} before it is sent: {}", claimed.id(), wait, notSent.reason());
		this.sequence.lock(List.of(claimed.accountId()));
		int putBack = this.jdbc.sql("""
				update message set status = 'ready', due_at = now() + make_interval(secs => ?), lease_until = null
				where id = ? and attempt = ? and status = 'dispatching'""")
			.params(wait.toMillis() / 1000.0, claimed.id(), claimed.attempt())
			.update();
		if (putBack == 1) {
			this.sent.takeOff(claimed);
		}
	}

	/** Doubles with each attempt, a little apart so that not all come back together. */
	private Duration wait(int attempt, @Nullable Duration asked) {
		Duration doubled = this.properties.firstBackOff().multipliedBy(1L << Math.min(attempt - 1, 16));
		Duration longest = this.properties.longestBackOff();
		Duration ours = (doubled.compareTo(longest) < 0) ? doubled : longest;
		Duration wait = (asked != null && asked.compareTo(ours) > 0) ? asked : ours;
		return wait.plusMillis(ThreadLocalRandom.current().nextLong(1 + wait.toMillis() / 10));
	}

	private void refuse(Message claimed, Refused refused) {
		log.info("Message {} is refused: {}", claimed.id(), refused.reason());
		if (Progress.meansStop(refused.errorCode())) {
			this.optOuts.optOut(claimed.accountId(), claimed.to(), claimed.from(), OptOutSource.CARRIER, null,
					this.clock.instant());
		}
		settle(claimed, DeliveryStatus.REFUSED, refused.errorCode());
	}

	private void doubt(Message claimed, Unclear unclear) {
		log.warn("Nobody knows whether message {} was sent: {}", claimed.id(), unclear.reason());
		settle(claimed, DeliveryStatus.UNKNOWN, null);
	}

	private void settle(Message claimed, DeliveryStatus status, @Nullable Integer errorCode) {
		this.sequence.lock(List.of(claimed.accountId()));
		this.jdbc.sql("""
				update message set status = ?, error_code = ?, lease_until = null
				where id = ? and attempt = ? and status = 'dispatching' returning *""")
			.param(status.text())
			.param(errorCode)
			.params(claimed.id(), claimed.attempt())
			.query(Messages.ROW)
			.optional()
			.ifPresent((settled) -> {
				if (settled.status() == DeliveryStatus.REFUSED) {
					this.sent.takeOff(settled);
				}
				this.changes.tell(settled);
			});
	}

}
