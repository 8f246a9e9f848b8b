package io.fluffywaffle.messaging.optout;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** The fact that somebody said STOP or START. */
record OptOutChanged(UUID accountId, String phone, String number, boolean optedOut, OptOutSource source,
		@Nullable String providerSid, Instant at) {

	static final String TOPIC = "messaging.opt-out.v1";

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.accountId + ":" + this.phone, "OptOutChanged", this.accountId, this);
	}

}
