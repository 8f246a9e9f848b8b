package io.fluffywaffle.messaging.receiving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import io.fluffywaffle.messaging.receiving.ReceivedSpool.Spooled;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings spooled texts into Kafka as soon as it answers, oldest first, from one instance
 * at a time, and texts out of quarantine whose number is known by now.
 */
@Component
class SpoolDrain implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SpoolDrain.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final Duration GRACE = Duration.ofSeconds(5);

	private static final int BATCH = 200;

	/**
	 * Any number that nothing else in the service's database uses as an advisory lock.
	 */
	private static final long LOCK = 7_266_335_302L;

	private final ReceivedSpool spool;

	private final Journal topic;

	private final ReceivedJournal journal;

	private final QuarantineRelease quarantine;

	private final DataSource database;

	private final Semaphore stopped = new Semaphore(0);

	private volatile @Nullable Thread thread;

	SpoolDrain(ReceivedSpool spool, @Qualifier("receivedTopic") Journal topic, ReceivedJournal journal,
			QuarantineRelease quarantine, DataSource database) {
		this.spool = spool;
		this.topic = topic;
		this.journal = journal;
		this.quarantine = quarantine;
		this.database = database;
	}

	@Override
	public void start() {
		// known before it looks whether it is running
		this.thread = Thread.ofVirtual().name("spool-drain").unstarted(this::run);
		this.thread.start();
	}

	/**
	 * Without an interrupt, which would tear the connection out of the thread's hands.
	 */
	@Override
	public void stop() {
		Thread running = this.thread;
		this.thread = null;
		this.stopped.release();
		if (running != null) {
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

	private void run() {
		while (isRunning()) {
			try {
				if (!this.spool.isEmpty()) {
					this.journal.spooling(true);
					drainIfAlone();
				}
				this.journal.spooling(!this.spool.isEmpty());
				this.quarantine.releaseWhatHasAnAccountNow();
			}
			catch (RuntimeException | SQLException ex) {
				log.warn("The spool is not drained for now: {}", ex.toString());
			}
			pause();
		}
	}

	private void drainIfAlone() throws SQLException {
		try (Connection connection = this.database.getConnection(); Statement lock = connection.createStatement()) {
			try (ResultSet locked = lock.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
				if (!locked.next() || !locked.getBoolean(1)) {
					return;
				}
			}
			try {
				drain();
			}
			finally {
				lock.execute("select pg_advisory_unlock(" + LOCK + ")");
			}
		}
	}

	private void drain() {
		List<Spooled> texts = this.spool.oldest(BATCH);
		while (isRunning() && !texts.isEmpty()) {
			int durable = this.topic.write(texts.stream().map(Spooled::entry).toList());
			this.spool.delete(texts.subList(0, durable));
			if (durable < texts.size()) {
				return;
			}
			log.info("{} spooled texts are in the journal now", durable);
			texts = this.spool.oldest(BATCH);
		}
	}

	private void pause() {
		try {
			if (this.stopped.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
				this.stopped.release();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.thread = null;
		}
	}

}
