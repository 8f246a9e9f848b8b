package io.fluffywaffle.gateway.limit;

import io.fluffywaffle.gateway.limit.LimitProperties.Rate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BucketsTests {

	final Buckets buckets = new Buckets(new Rate(2, 1));

	@Test
	void countsEachCallerApart() {
		assertThat(this.buckets.of("ana").tryConsume(2)).isTrue();

		assertThat(this.buckets.of("ana").tryConsume(1)).isFalse();
		assertThat(this.buckets.of("ben").tryConsume(2)).isTrue();
	}

}
