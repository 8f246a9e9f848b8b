package io.fluffywaffle.defaults.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import io.fluffywaffle.defaults.faults.CrashPoint;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
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

	private final DataSource database;

	private final Producer<String, byte[]> kafka;

	private final Semaphore work = new Semaphore(0);

	private volatile @Nullable Thread thread;

	OutboxRelay(DataSource database, Producer<String, byte[]> kafka) {
		this.database = database;
		this.kafka = kafka;
	}

	/** Says that there is something to relay. */
	void wake() {
		if (this.work.availablePermits() == 0) {
			this.work.release();
		}
	}

	@Override
	public void start() {
		this.thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
	}

	@Override
	public void stop() {
		Thread running = this.thread;
		this.thread = null;
		if (running != null) {
			running.interrupt();
			try {
				running.join(Duration.ofSeconds(10));
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

	private void run() {
		while (isRunning()) {
			try (OutboxTable outbox = new OutboxTable(this.database.getConnection())) {
				if (outbox.tryLock()) {
					relayFrom(outbox);
				}
				pause(RETRY);
			}
			catch (SQLException | RuntimeException ex) {
				log.warn("The outbox is not relayed for now: {}", ex.toString());
				pause(RETRY);
			}
		}
	}

	private void relayFrom(OutboxTable outbox) throws SQLException {
		while (isRunning()) {
			this.work.drainPermits();
			List<OutboxRow> rows = outbox.oldest(BATCH);
			if (rows.isEmpty()) {
				pause(POLL);
			}
			else if (!relay(outbox, rows)) {
				pause(RETRY);
			}
		}
	}

	private boolean relay(OutboxTable outbox, List<OutboxRow> rows) throws SQLException {
		CrashPoint.reach("C2");
		List<Future<RecordMetadata>> answers = rows.stream().map((row) -> this.kafka.send(row.toRecord())).toList();
		List<OutboxRow> told = new ArrayList<>(rows.size());
		boolean all = true;
		for (int i = 0; i < rows.size(); i++) {
			Throwable refusal = await(answers.get(i));
			if (refusal == null) {
				told.add(rows.get(i));
			}
			else if (refusal instanceof RetriableException || refusal instanceof InterruptedException) {
				all = false;
			}
			else {
				log.error("Kafka refuses event {} for {}", rows.get(i).eventId(), rows.get(i).topic(), refusal);
				outbox.refuse(rows.get(i), refusal.toString());
			}
		}
		CrashPoint.reach("C3");
		outbox.delete(told);
		return all;
	}

	private static @Nullable Throwable await(Future<RecordMetadata> answer) {
		try {
			answer.get();
			return null;
		}
		catch (ExecutionException ex) {
			return ex.getCause();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ex;
		}
	}

	private void pause(Duration atMost) {
		try {
			this.work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			// stop() interrupts to end a pause early; the loops look at isRunning()
			log.debug("Woken to stop");
		}
	}

}
