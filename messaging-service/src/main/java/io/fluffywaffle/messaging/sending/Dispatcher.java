package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.messaging.carrier.CarrierProperties;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps texts leaving: claims as many as may be under way, each on a thread of its own,
 * and stops claiming while the carrier keeps failing. Wakes at once for what this
 * instance queues, and looks now and then for what others did.
 */
@Component
class Dispatcher implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

	private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

	private final SendQueue queue;

	private final Handover handover;

	private final Bulkhead underWay;

	private final CircuitBreaker breaker;

	private final SendingProperties properties;

	private final Duration longestHandover;

	private final Semaphore work = new Semaphore(0);

	private volatile @Nullable Thread loop;

	private volatile ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

	Dispatcher(SendQueue queue, Handover handover, Bulkhead underWay, CircuitBreaker breaker,
			SendingProperties properties, CarrierProperties carrier) {
		this.queue = queue;
		this.handover = handover;
		this.underWay = underWay;
		this.breaker = breaker;
		this.properties = properties;
		this.longestHandover = carrier.longestRequest().plusSeconds(2);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(MessageQueued queued) {
		wake();
	}

	@Override
	public void start() {
		this.requests = Executors.newVirtualThreadPerTaskExecutor();
		Thread dispatching = Thread.ofVirtual().name("dispatcher").unstarted(this::run);
		// first, because the loop ends when it is not there
		this.loop = dispatching;
		dispatching.start();
	}

	/** Claims nothing more and lets the requests under way end. */
	@Override
	public void stop() {
		Thread running = this.loop;
		this.loop = null;
		wake();
		try {
			if (running != null) {
				running.join();
			}
			CrashPoint.reach("C13");
			this.requests.shutdown();
			if (!this.requests.awaitTermination(this.longestHandover.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("Requests to the carrier are cut off; what came of them will be found out later");
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
				log.warn("Not everything is sent for now: {}", ex.toString());
				pause(AFTER_FAILURE);
			}
		}
	}

	/**
	 * Starts what may start now; an account that has a problem does not keep the others
	 * from it.
	 * @return whether there was anything
	 */
	private boolean dispatch() {
		int room = room();
		if (room == 0) {
			return false;
		}
		List<UUID> accounts = this.queue.accountsWithWork();
		int left = room;
		Optional<RuntimeException> problem = Optional.empty();
		for (int i = 0; i < accounts.size() && left > 0; i++) {
			int share = Math.ceilDiv(left, accounts.size() - i);
			List<Claim> claims = List.of();
			try {
				claims = this.queue.claim(accounts.get(i), Math.min(share, this.properties.claimAtMost()));
			}
			catch (RuntimeException ex) {
				log.warn("Account {} sends nothing for now", accounts.get(i));
				problem = Optional.of(ex);
			}
			claims.forEach(this::begin);
			left -= claims.size();
		}
		if (problem.isPresent()) {
			throw problem.get();
		}
		return left < room;
	}

	/**
	 * How many requests may begin; after a failure of the carrier first one, as a test.
	 */
	private int room() {
		int free = this.underWay.getMetrics().getAvailableConcurrentCalls();
		return switch (this.breaker.getState()) {
			case OPEN, FORCED_OPEN -> 0;
			case HALF_OPEN -> (free == this.properties.concurrency()) ? 1 : 0;
			case CLOSED, DISABLED, METRICS_ONLY -> free;
		};
	}

	private void begin(Claim claim) {
		this.underWay.acquirePermission();
		this.requests.execute(() -> {
			try {
				this.handover.handOver(claim);
			}
			catch (RuntimeException ex) {
				log.error("What came of message {} could not be written down", claim.message().id(), ex);
			}
			finally {
				this.underWay.onComplete();
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
