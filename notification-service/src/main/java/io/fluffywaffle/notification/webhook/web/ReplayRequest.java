package io.fluffywaffle.notification.webhook.web;

import java.time.Instant;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.notification.webhook.DeliveryDesk;
import jakarta.validation.constraints.NotNull;

/** Since when everything is wanted once more. */
record ReplayRequest(@NotNull(message = "is missing") Instant from) {

	Instant checked(Instant now) {
		if (this.from.isAfter(now) || this.from.isBefore(now.minus(DeliveryDesk.REPLAYABLE))) {
			throw Problem.invalid("from", "has to be within the last 30 days");
		}
		return this.from;
	}

}
