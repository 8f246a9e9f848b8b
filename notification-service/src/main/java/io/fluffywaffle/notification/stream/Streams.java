package io.fluffywaffle.notification.stream;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Opens streams and counts them. */
@Component
public class Streams {

	private final Subscriptions subscriptions;

	private final StreamProperties properties;

	private final MeterRegistry meters;

	private final Clock clock;

	Streams(Subscriptions subscriptions, StreamProperties properties, MeterRegistry meters, Clock clock) {
		this.subscriptions = subscriptions;
		this.properties = properties;
		this.meters = meters;
		this.clock = clock;
		Gauge.builder("waffle.streams.open", subscriptions, Subscriptions::open).register(meters);
	}

	/**
	 * Keeps the calling thread until the stream ends.
	 * @param token the reader's: the stream ends with it
	 * @param after the last activity the reader knows, empty for only what is new
	 */
	public void open(UUID accountId, Jwt token, OptionalLong after, Past past, Reader reader)
			throws InterruptedException {
		Instant until = Objects.requireNonNull(token.getExpiresAt());
		Subscription subscription = this.subscriptions.subscribe(accountId, token);
		try {
			Ending ending = new LiveStream(subscription, past, reader, this.properties.heartbeat(), this.clock)
				.run(after, until);
			this.meters.counter("waffle.streams.ended", "reason", ending.text()).increment();
		}
		finally {
			this.subscriptions.unsubscribe(accountId, subscription);
		}
	}

}
