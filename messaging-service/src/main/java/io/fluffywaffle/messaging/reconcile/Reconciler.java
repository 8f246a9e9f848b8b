package io.fluffywaffle.messaging.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.messaging.carrier.Carrier;
import io.fluffywaffle.messaging.carrier.CarrierAccounts;
import io.fluffywaffle.messaging.carrier.CarrierRecord;
import io.fluffywaffle.messaging.carrier.CarrierStatus;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.UnusableContractException;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.delivery.Deliveries;
import io.fluffywaffle.messaging.delivery.Progress;
import io.fluffywaffle.messaging.secret.SecretBodies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Clears up doubts by looking into the carrier's books: a text that is found there was
 * sent; one that is absent for long enough is left to a person.
 */
@Component
@EnableConfigurationProperties(ReconcileProperties.class)
class Reconciler {

	private static final Logger log = LoggerFactory.getLogger(Reconciler.class);

	private final LeaseExpiry leases;

	private final Doubts doubts;

	private final Carrier carrier;

	private final CarrierAccounts accounts;

	private final SecretBodies bodies;

	private final Deliveries deliveries;

	private final ReconcileProperties properties;

	Reconciler(LeaseExpiry leases, Doubts doubts, Carrier carrier, CarrierAccounts accounts, SecretBodies bodies,
			Deliveries deliveries, ReconcileProperties properties) {
		this.leases = leases;
		this.doubts = doubts;
		this.carrier = carrier;
		this.accounts = accounts;
		this.bodies = bodies;
		this.deliveries = deliveries;
		this.properties = properties;
	}

	void reconcile() {
		this.leases.accountsWithExpired().forEach(this.leases::expire);
		this.doubts.oldest(this.properties.window(), this.properties.giveUp()).forEach(this::tryToClearUp);
	}

	/** One doubt that cannot be cleared up does not keep the others from it. */
	private void tryToClearUp(Doubt doubt) {
		try {
			clearUp(doubt);
		}
		catch (CarrierUnreachableException | UnusableContractException ex) {
			log.warn("What became of message {} cannot be found out now: {}", doubt.message().id(), ex.getMessage());
			if (doubt.hopeless()) {
				this.doubts.giveUp(doubt.message());
			}
		}
		catch (RuntimeException ex) {
			log.error("What became of message {} cannot be found out", doubt.message().id(), ex);
		}
	}

	private void clearUp(Doubt doubt) {
		Message message = doubt.message();
		String body = this.bodies.of(message);
		List<CarrierRecord> matches = this.carrier
			.recordsBetween(this.accounts.of(message.accountId()), message.from(), message.to())
			.stream()
			.filter((record) -> body.equals(record.body()) && isInTime(record, doubt))
			.toList();
		CrashPoint.reach("C11");
		// of several equal texts nobody can say which one is this
		if (matches.size() == 1) {
			this.deliveries.moveUp(message, progress(matches.getFirst()));
		}
		else if (doubt.old()) {
			this.doubts.giveUp(message);
		}
	}

	private boolean isInTime(CarrierRecord record, Doubt doubt) {
		Duration tolerance = this.properties.clockTolerance();
		Instant earliest = doubt.claimedAt().minus(tolerance);
		Instant latest = doubt.claimedAt().plus(this.properties.window()).plus(tolerance);
		return record.createdAt().isAfter(earliest) && record.createdAt().isBefore(latest)
				&& !this.deliveries.isOwned(record.sid());
	}

	private static Progress progress(CarrierRecord record) {
		DeliveryStatus status = CarrierStatus.meaning(record.status()).orElse(DeliveryStatus.ACCEPTED);
		return new Progress(record.sid(), status, record.segments(), record.errorCode());
	}

}
