package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.webhook.DeliveryQueue.Due;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps deliveries going out, each on a thread of its own. A webhook has few of them
 * under way at once, and fewer while it fails, so that a receiver that is slow or silent
 * holds up its own account only.
 */
@Component
class Dispatcher implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

	private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(15);

	private static final Duration TROUBLED = Duration.ofSeconds(10);

	private static final int WHILE_FAILING = 2;

	private final DeliveryQueue queue;

	private final Courier courier;

	private final DeliveryOutcomes outcomes;

	private final WebhookProperties properties;

	private final ConcurrentHashMap<UUID, Integer> underWay = new ConcurrentHashMap<>();

	private final Map<UUID, Long> troubledUntil = new HashMap<>();

	private final AtomicInteger total = new AtomicInteger();

	private final Semaphore work = new Semaphore(0);

	private volatile @Nullable Thread loop;

	private volatile ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();

	Dispatcher(DeliveryQueue queue, Courier courier, DeliveryOutcomes outcomes, WebhookProperties properties) {
		this.queue = queue;
		this.courier = courier;
		this.outcomes = outcomes;
		this.properties = properties;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(DeliveriesAdded added) {
		wake();
	}

	@Override
	public void start() {
		this.attempts = Executors.newVirtualThreadPerTaskExecutor();
		Thread dispatching = Thread.ofVirtual().name("webhook-dispatcher").unstarted(this::run);
		// first, because the loop ends when it is not there
		this.loop = dispatching;
		dispatching.start();
	}

	/** Claims nothing more and lets the attempts under way end. */
	@Override
	public void stop() {
		Thread running = this.loop;
		this.loop = null;
		wake();
		try {
			if (running != null) {
				running.join();
			}
			this.attempts.shutdown();
			if (!this.attempts.awaitTermination(LONGEST_ATTEMPT.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("Deliveries are cut off; they are made again when their leases end");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.loop != null;
	}

	private void run() {
		while (isRunning()) {
			try {
				this.work.drainPermits();
				if (!dispatch()) {
					pause(this.properties.poll());
				}
			}
			catch (RuntimeException ex) {
				log.warn("Nothing is delivered for now: {}", ex.toString());
				pause(AFTER_FAILURE);
			}
		}
	}

	/** Begins what may begin now; says whether there was anything. */
	private boolean dispatch() {
		boolean begun = false;
		for (Due due : this.queue.due()) {
			int room = Math.min(this.properties.underWay() - this.total.get(), roomOf(due));
			begun |= room > 0 && begin(due, room);
		}
		return begun;
	}

	/** What is wrong with one webhook, a secret that does not open say, is its own. */
	private boolean begin(Due due, int room) {
		try {
			List<Claim> claims = this.queue.claim(due.webhookId(), room);
			claims.forEach(this::begin);
			return !claims.isEmpty();
		}
		catch (RuntimeException ex) {
			log.error("Nothing of webhook {} is delivered for now: {}", due.webhookId(), ex.toString());
			this.troubledUntil.put(due.webhookId(), System.nanoTime() + TROUBLED.toNanos());
			return false;
		}
	}

	private int roomOf(Due due) {
		Long troubled = this.troubledUntil.get(due.webhookId());
		if (troubled != null && troubled - System.nanoTime() > 0) {
			return 0;
		}
		this.troubledUntil.remove(due.webhookId());
		int most = due.failing() ? WHILE_FAILING : this.properties.underWayEach();
		return most - this.underWay.getOrDefault(due.webhookId(), 0);
	}

	private void begin(Claim claim) {
		this.total.incrementAndGet();
		this.underWay.merge(claim.webhookId(), 1, Integer::sum);
		this.attempts.execute(() -> {
			try {
				Answer answer = this.courier.deliver(claim);
				CrashPoint.reach("W1");
				this.outcomes.record(claim, answer);
			}
			catch (RuntimeException ex) {
				log.error("What came of delivery {} could not be written down", claim.deliveryId(), ex);
			}
			finally {
				this.underWay.computeIfPresent(claim.webhookId(), (id, count) -> (count > 1) ? count - 1 : null);
				this.total.decrementAndGet();
				wake();
			}
		});
	}

	private void wake() {
		if (this.work.availablePermits() == 0) {
			this.work.release();
		}
	}

	private void pause(Duration atMost) {
		try {
			this.work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			log.debug("Woken to stop");
		}
	}

}
