package io.fluffywaffle.identity.invitation;

import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/** How many claims are answered: of one caller, and of all together. */
@Component
class ClaimLimits {

	private static final int OF_ONE = 10;

	private static final Duration ONE_MORE_AFTER = Duration.ofMinutes(1);

	private static final int OF_ALL = 300;

	private static final int MOST_CALLERS = 100_000;

	private final Bucket all = bucket(OF_ALL, Duration.ofMillis(200));

	private final LoadingCache<String, Bucket> callers = Caffeine.newBuilder()
		.maximumSize(MOST_CALLERS)
		.expireAfterAccess(ONE_MORE_AFTER.multipliedBy(OF_ONE + 1))
		.build((caller) -> bucket(OF_ONE, ONE_MORE_AFTER));

	boolean permit(String caller) {
		return Objects.requireNonNull(this.callers.get(caller)).tryConsume(1) && this.all.tryConsume(1);
	}

	private static Bucket bucket(int burst, Duration oneMoreAfter) {
		return Bucket.builder().addLimit((limit) -> limit.capacity(burst).refillGreedy(1, oneMoreAfter)).build();
	}

}
