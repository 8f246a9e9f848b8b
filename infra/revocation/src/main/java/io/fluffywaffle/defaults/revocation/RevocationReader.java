package io.fluffywaffle.defaults.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Reads every revocation that still matters and then each new one, on every instance, as
 * long as it runs. The application waits for it where Kafka answers, and does without
 * where it does not: tokens are short-lived.
 */
class RevocationReader implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(RevocationReader.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration RETRY = Duration.ofSeconds(1);

	private static final Duration GRACE = Duration.ofSeconds(3);

	private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

	private final Supplier<Consumer<String, byte[]>> consumers;

	private final RevocationNews news;

	private final CountDownLatch caughtUp = new CountDownLatch(1);

	private final Semaphore stopping = new Semaphore(0);

	private volatile @Nullable Thread thread;

	private volatile @Nullable Consumer<String, byte[]> kafka;

	RevocationReader(Supplier<Consumer<String, byte[]>> consumers, RevocationNews news) {
		this.consumers = consumers;
		this.news = news;
	}

	@Override
	public void start() {
		this.stopping.drainPermits();
		this.thread = Thread.ofVirtual().name("revocations").unstarted(this::run);
		this.thread.start();
		try {
			if (!this.caughtUp.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("Starting before the latest revocations were read");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void stop() {
		Thread running = this.thread;
		this.thread = null;
		this.stopping.release();
		Consumer<String, byte[]> reading = this.kafka;
		if (reading != null) {
			reading.wakeup();
		}
		try {
			if (running != null) {
				running.join(GRACE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Begins before requests come in and ends after them. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 4096;
	}

	private void run() {
		while (isRunning()) {
			try (Consumer<String, byte[]> consumer = this.consumers.get()) {
				this.kafka = consumer;
				read(new RevocationTopic(consumer));
			}
			catch (RuntimeException ex) {
				if (isRunning()) {
					log.warn("Revocations are not read for now: {}", ex.toString());
				}
			}
			this.caughtUp.countDown();
			pause();
		}
	}

	/** Returns when the topic is not there yet or has got more partitions. */
	private void read(RevocationTopic topic) {
		if (!topic.open()) {
			return;
		}
		Instant nextLook = Instant.now().plus(BETWEEN_LOOKS);
		while (isRunning()) {
			topic.poll().forEach(this.news::tell);
			if (this.caughtUp.getCount() > 0 && topic.isCaughtUp()) {
				this.caughtUp.countDown();
			}
			if (Instant.now().isAfter(nextLook)) {
				this.news.forgetOld();
				if (topic.hasGrown()) {
					return;
				}
				nextLook = Instant.now().plus(BETWEEN_LOOKS);
			}
		}
	}

	private void pause() {
		try {
			this.stopping.tryAcquire(RETRY.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.thread = null;
		}
	}

}
