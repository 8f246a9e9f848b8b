package io.fluffywaffle.notification.outgoing;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryAfterTests {

	@Test
	void understandsWhenAReceiverWantsToBeAskedAgain() {
		Instant now = Instant.parse("2026-11-21T10:00:00Z");

		assertThat(RetryAfter.parse("120", now)).hasValue(now.plusSeconds(120));
		assertThat(RetryAfter.parse("Sat, 21 Nov 2026 11:00:00 GMT", now))
			.hasValue(Instant.parse("2026-11-21T11:00:00Z"));
		assertThat(RetryAfter.parse("-5", now)).hasValue(now);
		assertThat(RetryAfter.parse("99999999999999", now)).hasValue(now.plus(Duration.ofDays(365)));
		assertThat(RetryAfter.parse("soon", now)).isEmpty();
	}

}
