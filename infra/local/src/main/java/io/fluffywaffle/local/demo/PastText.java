package io.fluffywaffle.local.demo;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A text of the past, as the history API takes it. */
record PastText(String externalId, String client, String number, String direction, String body, Instant at,
		@Nullable String authorName) {

	PastText dayBefore() {
		return new PastText(this.externalId, this.client, this.number, this.direction, this.body,
				this.at.minus(Duration.ofDays(1)), this.authorName);
	}

}
