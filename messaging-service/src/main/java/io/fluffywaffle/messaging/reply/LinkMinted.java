package io.fluffywaffle.messaging.reply;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;

/**
 * The fact that a stranger was texted a link of their own.
 *
 * @param tokenHash SHA-256 in hex of the end of the link: the link itself is only in the
 * text
 */
record LinkMinted(UUID accountId, String phone, String tokenHash, Instant at) {

	static final String TOPIC = "messaging.welcome.v1";

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.accountId + ":" + this.phone, "LinkMinted", this.accountId, this);
	}

}
