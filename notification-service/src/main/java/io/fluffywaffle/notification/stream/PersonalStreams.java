package io.fluffywaffle.notification.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import io.fluffywaffle.defaults.revocation.Revocations;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Streams of what is told to one person: how things are, then each change. */
@Component
public class PersonalStreams {

	private final Readers readers;

	private final StreamProperties properties;

	private final MeterRegistry meters;

	private final Clock clock;

	private volatile boolean hearing;

	PersonalStreams(StreamProperties properties, Revocations revocations, MeterRegistry meters, Clock clock) {
		this.readers = new Readers(properties, revocations);
		this.properties = properties;
		this.meters = meters;
		this.clock = clock;
		Gauge.builder("waffle.streams.personal", this.readers, Readers::open).register(meters);
	}

	/** From now on this instance misses nothing: before, it takes no readers. */
	public void hears() {
		this.hearing = true;
	}

	/** Whether the person reads here. */
	public boolean isRead(UUID userId) {
		return this.readers.isRead(userId);
	}

	/** Tells the person wherever they read here. */
	public void tell(UUID userId, Frame frame) {
		this.readers.tell(userId, frame);
	}

	/**
	 * Keeps the calling thread until the stream ends.
	 * @param token the reader's: the stream ends with it
	 * @param now how things are; asked once nothing can be missed any more
	 */
	public void open(Jwt token, Supplier<Frame> now, Reader reader) throws InterruptedException {
		UUID userId = UUID.fromString(token.getSubject());
		Subscription subscription = this.readers.subscribe(userId, token, () -> this.hearing);
		try {
			Ending ending = follow(subscription, Objects.requireNonNull(token.getExpiresAt()), now, reader);
			reader.goodbye(ending);
			count(ending);
		}
		catch (IOException ex) {
			count(Ending.READER_GONE);
		}
		finally {
			this.readers.unsubscribe(userId, subscription);
		}
	}

	private Ending follow(Subscription subscription, Instant until, Supplier<Frame> now, Reader reader)
			throws IOException, InterruptedException {
		reader.activity(now.get());
		while (true) {
			if (subscription.isIdle()) {
				reader.flush();
			}
			Duration left = Duration.between(this.clock.instant(), until);
			if (!left.isPositive()) {
				return Ending.TOKEN_EXPIRED;
			}
			Duration heartbeat = this.properties.heartbeat();
			Frame next = subscription.next((left.compareTo(heartbeat) < 0) ? left : heartbeat);
			Ending ending = subscription.ending();
			if (ending != null) {
				return ending;
			}
			if (next != null) {
				reader.activity(next);
			}
			else {
				reader.heartbeat();
			}
		}
	}

	private void count(Ending ending) {
		this.meters.counter("waffle.streams.ended", "reason", ending.text()).increment();
	}

	@EventListener
	void drop(TokensRevoked revoked) {
		this.readers.drop(revoked);
	}

	/** Comes before the web server waits for its requests to end. */
	@EventListener(ContextClosedEvent.class)
	void endAll() {
		this.readers.stop();
	}

}
