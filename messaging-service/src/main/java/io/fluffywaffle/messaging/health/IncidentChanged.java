package io.fluffywaffle.messaging.health;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;

/**
 * The fact: something is wrong with an account, or is no longer.
 *
 * @param title in a few words
 * @param words for the owners of the account
 */
record IncidentChanged(UUID accountId, UUID incidentId, IncidentKind kind, String title, String words,
		IncidentState state, Instant at) {

	static final String TOPIC = "account.incident.v1";

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.accountId.toString(), "IncidentChanged", this.accountId, this);
	}

}
