package io.fluffywaffle.messaging.broadcast;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.fluffywaffle.defaults.faults.CrashPoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps broadcasts going, a few texts of each in turn. Wakes at once for what this
 * instance began, and looks now and then for what others did or left.
 */
@Component
class SpreadLoop implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SpreadLoop.class);

	/** So soon there is room again in a queue that was full. */
	private static final Duration FULL = Duration.ofMillis(50);

	private final Broadcasts broadcasts;

	private final Spreader spreader;

	private final WaitingBroadcastTexts texts;

	private final Duration poll;

	private final Semaphore work = new Semaphore(0);

	private volatile @Nullable Thread loop;

	SpreadLoop(Broadcasts broadcasts, Spreader spreader, WaitingBroadcastTexts texts, BroadcastProperties properties) {
		this.broadcasts = broadcasts;
		this.spreader = spreader;
		this.texts = texts;
		this.poll = properties.poll();
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(BroadcastDue due) {
		this.work.release();
	}

	@Override
	public void start() {
		Thread spreading = Thread.ofVirtual().name("broadcasts").unstarted(this::run);
		// first, because the loop ends when it is not there
		this.loop = spreading;
		spreading.start();
	}

	@Override
	public void stop() {
		Thread running = this.loop;
		this.loop = null;
		this.work.release();
		try {
			if (running != null) {
				running.join();
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
				pause(goOn());
			}
			catch (RuntimeException ex) {
				log.warn("Broadcasts do not go on for now: {}", ex.toString());
				pause(this.poll);
			}
		}
	}

	/**
	 * Moves each broadcast on a little.
	 * @return when to look again
	 */
	private Duration goOn() {
		this.broadcasts.beginDue();
		Duration next = this.poll;
		for (Broadcast broadcast : this.broadcasts.sending()) {
			Duration again = tryToGoOn(broadcast);
			next = (next.compareTo(again) > 0) ? again : next;
		}
		return next;
	}

	/** One that has a problem does not keep the others from going on. */
	private Duration tryToGoOn(Broadcast broadcast) {
		try {
			return goOn(broadcast);
		}
		catch (RuntimeException ex) {
			log.warn("Broadcast {} does not go on for now: {}", broadcast.id(), ex.toString());
			return this.poll;
		}
	}

	private Duration goOn(Broadcast broadcast) {
		if (this.spreader.isFull(broadcast.accountId())) {
			return FULL;
		}
		if (this.texts.putBackSome(broadcast) || this.spreader.spreadSome(broadcast)) {
			CrashPoint.reach("C17");
			return Duration.ZERO;
		}
		this.spreader.endIfOver(broadcast);
		return this.poll;
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
