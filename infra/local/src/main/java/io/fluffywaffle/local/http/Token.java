package io.fluffywaffle.local.http;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** An access token that is asked for again before it ends. */
public final class Token implements Supplier<String> {

	private static final Duration GOOD_FOR = Duration.ofSeconds(40);

	private final Supplier<String> source;

	private String value = "";

	private Instant goodUntil = Instant.EPOCH;

	public Token(Supplier<String> source) {
		this.source = source;
	}

	@Override
	public synchronized String get() {
		if (Instant.now().isAfter(this.goodUntil)) {
			this.value = this.source.get();
			this.goodUntil = Instant.now().plus(GOOD_FOR);
		}
		return this.value;
	}

}
