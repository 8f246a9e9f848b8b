package io.fluffywaffle.defaults.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Brings the outbox to Kafka: oldest first, a batch at a time, deleted only when the
 * broker has acknowledged. One relay per service does so, whichever instance holds the
 * lock, so that facts with the same key stay in order.
 */
class OutboxRelay implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

	private static final int BATCH = 500;

	/**
	 * How long other instances' commits may go unseen; our own wake the relay at once.
	 */
	private static final Duration POLL = Duration.ofMillis(200);

	private static final Duration RETRY = Duration.ofSeconds(1);

	private static final Duration GRACE = Duration.ofSeconds(10);

	private final DataSource database;

	private final Supplier<Producer<String, byte[]>> producers;

	private final Runnable whenIdle;

	private final Semaphore work = new Semaphore(0);

	private volatile @Nullable Thread thread;

	OutboxRelay(DataSource database, Supplier<Producer<String, byte[]>> producers, Runnable whenIdle) {
		this.database = database;
		this.producers = producers;
		this.whenIdle = whenIdle;
	}

	/** Says that there is something to relay. */
	void wake() {
		if (this.work.availablePermits() == 0) {
			this.work.release();
		}
	}

	@Override
	public void start() {
		this.thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
		this.thread.start();
	}

	/**
	 * Ends within seconds, without an interrupt: that would tear the connection out of a
	 * virtual thread's hands, and with it the deletion of what is told already.
	 */
	@Override
	public void stop() {
		Thread running = this.thread;
		this.thread = null;
		if (running != null) {
			wake();
			try {
				running.join(GRACE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Begins before requests and listeners do and ends after them. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 4096;
	}

	private void run() {
		while (isRunning()) {
			try (OutboxTable outbox = new OutboxTable(this.database.getConnection())) {
				if (outbox.tryLock()) {
					lead(outbox);
				}
			}
			catch (SQLException | RuntimeException ex) {
				log.warn("The outbox is not relayed for now: {}", ex.toString());
			}
			pause(RETRY);
		}
	}

	private void lead(OutboxTable outbox) throws SQLException {
		Producer<String, byte[]> kafka = this.producers.get();
		try {
			relayFrom(outbox, new Delivery(outbox, kafka, this::isRunning));
		}
		finally {
			// before the lock goes: what this producer still holds may not come after
			// what the next relay sends
			kafka.close(Duration.ZERO);
		}
	}

	private void relayFrom(OutboxTable outbox, Delivery delivery) throws SQLException {
		while (isRunning()) {
			this.work.drainPermits();
			var rows = outbox.oldest(BATCH);
			if (rows.isEmpty()) {
				this.whenIdle.run();
				pause(POLL);
			}
			else if (!delivery.deliver(rows)) {
				pause(RETRY);
			}
		}
	}

	private void pause(Duration atMost) {
		try {
			if (isRunning()) {
				this.work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.thread = null;
		}
	}

}
