package io.fluffywaffle.identity.follower;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.keycloak.KeycloakProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows Keycloak: at once when it wakes us, every few seconds without, and by comparing
 * everything now and then. Instances take turns.
 */
@Component
public class EventFollower implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(EventFollower.class);

	private static final Duration GRACE = Duration.ofSeconds(10);

	private final Round round;

	private final Comparison comparison;

	private final Turn turn;

	private final Duration poll;

	private final Semaphore work = new Semaphore(0);

	private boolean away;

	private volatile @Nullable Thread thread;

	EventFollower(Round round, Comparison comparison, Turn turn, KeycloakProperties properties) {
		this.round = round;
		this.comparison = comparison;
		this.turn = turn;
		this.poll = properties.poll();
	}

	/** Says that there is something to read. */
	public void wake() {
		if (this.work.availablePermits() == 0) {
			this.work.release();
		}
	}

	@Override
	public void start() {
		this.thread = Thread.ofVirtual().name("keycloak-follower").unstarted(this::run);
		this.thread.start();
	}

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

	private void run() {
		while (isRunning()) {
			this.work.drainPermits();
			try {
				this.turn.take(Turn.EVENTS, this.round::run);
				this.away = false;
				this.comparison.beginIfDue();
			}
			catch (KeycloakAwayException ex) {
				logOnce(ex);
			}
			catch (RuntimeException ex) {
				log.warn("Keycloak is not followed for now", ex);
			}
			pause();
		}
	}

	private void logOnce(KeycloakAwayException ex) {
		if (!this.away) {
			log.warn("Keycloak is away, people are shown as last known: {}", String.valueOf(ex.getCause()));
		}
		this.away = true;
	}

	private void pause() {
		try {
			if (isRunning()) {
				this.work.tryAcquire(this.poll.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.thread = null;
		}
	}

}
