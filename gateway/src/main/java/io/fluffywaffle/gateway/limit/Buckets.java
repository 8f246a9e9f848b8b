package io.fluffywaffle.gateway.limit;

import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.fluffywaffle.gateway.limit.LimitProperties.Rate;
import io.github.bucket4j.Bucket;

/** A bucket for each caller, forgotten once it must be full again. */
class Buckets {

	private static final int MOST_CALLERS = 100_000;

	private final LoadingCache<String, Bucket> byCaller;

	Buckets(Rate rate) {
		this.byCaller = Caffeine.newBuilder()
			.maximumSize(MOST_CALLERS)
			.expireAfterAccess(Duration.ofSeconds(1 + rate.burst() / rate.perSecond()))
			.build((caller) -> Bucket.builder()
				.addLimit((limit) -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
				.build());
	}

	Bucket of(String caller) {
		return Objects.requireNonNull(this.byCaller.get(caller));
	}

}
