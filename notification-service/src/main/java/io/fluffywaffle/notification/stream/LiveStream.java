package io.fluffywaffle.notification.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/**
 * Tells one reader everything after a number, in order, each once: first what happened
 * before, then what happens. Where a number is missing in between, the past has it.
 */
class LiveStream {

	private final Subscription subscription;

	private final Past past;

	private final Reader reader;

	private final Duration heartbeat;

	private final Clock clock;

	private long told;

	/**
	 * The subscription has to exist before the past is read: so nothing falls between.
	 */
	LiveStream(Subscription subscription, Past past, Reader reader, Duration heartbeat, Clock clock) {
		this.subscription = subscription;
		this.past = past;
		this.reader = reader;
		this.heartbeat = heartbeat;
		this.clock = clock;
	}

	/** Goes on until one of the reasons to end comes, at the latest at this time. */
	Ending run(OptionalLong after, Instant until) throws InterruptedException {
		try {
			Ending ending = tell(after, until);
			this.reader.goodbye(ending);
			return ending;
		}
		catch (IOException ex) {
			return Ending.READER_GONE;
		}
	}

	private Ending tell(OptionalLong after, Instant until) throws IOException, InterruptedException {
		try {
			this.told = after.isPresent() ? after.getAsLong() : this.past.newest();
			this.reader.hello(this.told);
			catchUp(Long.MAX_VALUE);
			return follow(until);
		}
		catch (PastUnavailableException ex) {
			return Ending.PAST_UNAVAILABLE;
		}
	}

	private Ending follow(Instant until) throws IOException, InterruptedException {
		while (true) {
			if (this.subscription.isIdle()) {
				this.reader.flush();
			}
			Duration left = Duration.between(this.clock.instant(), until);
			if (!left.isPositive()) {
				return Ending.TOKEN_EXPIRED;
			}
			boolean lastTurn = left.compareTo(this.heartbeat) < 0;
			Frame next = this.subscription.next(lastTurn ? left : this.heartbeat);
			Ending ending = this.subscription.ending();
			if (ending != null) {
				return ending;
			}
			tell(next);
		}
	}

	private void tell(@Nullable Frame next) throws IOException {
		if (next == null) {
			this.reader.heartbeat();
			return;
		}
		if (next.sequence() > this.told + 1) {
			catchUp(next.sequence() - 1);
		}
		once(next);
	}

	private void catchUp(long goal) throws IOException {
		while (this.told < goal && this.subscription.ending() == null) {
			List<Frame> page = this.past.after(this.told);
			if (page.isEmpty()) {
				return;
			}
			for (Frame frame : page) {
				once(frame);
			}
		}
	}

	private void once(Frame frame) throws IOException {
		if (frame.sequence() > this.told) {
			this.reader.activity(frame);
			this.told = frame.sequence();
		}
	}

}
