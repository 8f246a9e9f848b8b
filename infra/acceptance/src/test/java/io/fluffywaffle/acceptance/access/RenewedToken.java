package io.fluffywaffle.acceptance.access;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import io.fluffywaffle.local.http.Rest;

/** A token that is asked for again before it ends: a long journey outlives one. */
final class RenewedToken implements Supplier<String> {

	private static final long OLD = Duration.ofMinutes(2).toNanos();

	private final String realm;

	private final Map<String, String> grant;

	private String token;

	private long issued;

	RenewedToken(String realm, Map<String, String> grant) {
		this.realm = realm;
		this.grant = grant;
		this.token = Rest.token(realm, grant);
		this.issued = System.nanoTime();
	}

	@Override
	public synchronized String get() {
		if (System.nanoTime() - this.issued > OLD) {
			this.token = Rest.token(this.realm, this.grant);
			this.issued = System.nanoTime();
		}
		return this.token;
	}

}
