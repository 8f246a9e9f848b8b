package io.fluffywaffle.notification.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.notification.webhook.WebhookRefused.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners see what was delivered, and want things delivered. */
@Service
public class DeliveryDesk {

	/** As far back as the log goes. */
	public static final Duration REPLAYABLE = Duration.ofDays(DeliveryLog.DAYS_KEPT);

	private final WebhookDesk webhooks;

	private final DeliveryLog log;

	private final Deliveries deliveries;

	private final Lanes lanes;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	DeliveryDesk(WebhookDesk webhooks, DeliveryLog log, Deliveries deliveries, Lanes lanes,
			ObjectProvider<SchedulerClient> scheduler, Clock clock) {
		this.webhooks = webhooks;
		this.log = log;
		this.deliveries = deliveries;
		this.lanes = lanes;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** A page of deliveries, newest first; see {@link DeliveryLog#page}. */
	public List<Delivery> page(UUID accountId, UUID webhookId, @Nullable DeliveryState state, @Nullable UUID before,
			int limit) {
		return this.log.page(this.webhooks.find(accountId, webhookId).id(), state, before, limit);
	}

	/** Sends something that did not happen, to try the receiver. */
	@Transactional
	public Delivery test(UUID accountId, UUID webhookId) {
		return find(webhookId, this.deliveries.addTest(running(accountId, webhookId)));
	}

	/** Delivers it once more, or at once where it waits for its next attempt. */
	@Transactional
	public Delivery again(UUID accountId, UUID webhookId, UUID deliveryId) {
		running(accountId, webhookId);
		Delivery delivery = find(webhookId, deliveryId);
		if (delivery.state() == DeliveryState.WAITING) {
			this.lanes.hurry(webhookId, delivery.conversationKey(), this.clock.instant());
			return delivery;
		}
		return find(webhookId, this.deliveries.addAgain(deliveryId));
	}

	/** Orders everything that happened since then to be delivered once more. */
	@Transactional
	public void replay(UUID accountId, UUID webhookId, Instant from) {
		running(accountId, webhookId);
		Instant now = this.clock.instant();
		Replay replay = new Replay(Ids.next(), webhookId, from, now);
		boolean ordered = this.scheduler.getObject()
			.scheduleIfNotExists(Replay.JOB.instance(webhookId.toString()).data(replay).scheduledTo(now));
		if (!ordered) {
			throw new WebhookRefused(Reason.REPLAYING);
		}
	}

	private Webhook running(UUID accountId, UUID webhookId) {
		Webhook webhook = this.webhooks.find(accountId, webhookId);
		if (webhook.isPaused()) {
			throw new WebhookRefused(Reason.PAUSED);
		}
		return webhook;
	}

	private Delivery find(UUID webhookId, UUID deliveryId) {
		return this.log.find(webhookId, deliveryId).orElseThrow(() -> new WebhookRefused(Reason.NO_DELIVERY));
	}

}
