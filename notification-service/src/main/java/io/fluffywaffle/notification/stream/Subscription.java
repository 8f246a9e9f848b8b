package io.fluffywaffle.notification.stream;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * One reader's place in line. Never blocks whoever tells: a reader whose queue is full is
 * dropped and comes back for what it missed.
 */
public final class Subscription {

	private static final Frame WAKE_UP = new Frame(-1, new byte[0]);

	private final UUID userId;

	private final Jwt token;

	private final int capacity;

	private final BlockingQueue<Frame> queue = new LinkedBlockingQueue<>();

	private volatile @Nullable Ending ending;

	Subscription(Jwt token, int capacity) {
		this.userId = UUID.fromString(token.getSubject());
		this.token = token;
		this.capacity = capacity;
	}

	UUID userId() {
		return this.userId;
	}

	Jwt token() {
		return this.token;
	}

	void offer(Frame frame) {
		if (this.ending != null) {
			return;
		}
		if (this.queue.size() >= this.capacity) {
			end(Ending.TOO_SLOW);
			return;
		}
		this.queue.add(frame);
	}

	void end(Ending reason) {
		if (this.ending == null) {
			this.ending = reason;
		}
		this.queue.clear();
		this.queue.add(WAKE_UP);
	}

	/** Why it ended, null while it goes on. */
	@Nullable Ending ending() {
		return this.ending;
	}

	/** Whether nothing waits to be written. */
	boolean isIdle() {
		return this.queue.isEmpty();
	}

	/** The next activity, null when there was none in this time or the end has come. */
	@Nullable Frame next(Duration patience) throws InterruptedException {
		Frame next = this.queue.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
		return (this.ending != null) ? null : next;
	}

}
