package io.fluffywaffle.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

import io.fluffywaffle.local.http.Rest;

/**
 * Services hear of a new account a moment after it was made: until then they do not know
 * it.
 */
final class Patience {

	private static final Duration LONGEST = Duration.ofSeconds(45);

	private static final Set<Integer> NOT_YET = Set.of(403, 404, 409, 422, 502, 503);

	private Patience() {
	}

	static Rest.Answer until(Supplier<Rest.Answer> call) {
		Instant end = Instant.now().plus(LONGEST);
		Rest.Answer answer = call.get();
		while (NOT_YET.contains(answer.status()) && Instant.now().isBefore(end)) {
			try {
				Thread.sleep(Duration.ofMillis(300));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Interrupted while waiting for a service", ex);
			}
			answer = call.get();
		}
		return answer;
	}

}
