package io.fluffywaffle.client.merge;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.consent.ConsentEntry;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.ConsentLedger;
import io.fluffywaffle.client.timeline.Actor;

import org.springframework.stereotype.Component;

/**
 * What a merge means for consents: who withdrew or paused under one number did so under
 * both, as all facts go on with the survivor's state. A consent that was given under the
 * other number is no consent under this one.
 */
@Component
class MergedConsent {

	private final ConsentLedger ledger;

	private final ClientRegister clients;

	MergedConsent(ConsentLedger ledger, ClientRegister clients) {
		this.ledger = ledger;
		this.clients = clients;
	}

	void restrict(UUID accountId, UUID survivorId, Client other, Actor by, Instant now) {
		Client survivor = this.clients.find(accountId, survivorId).client();
		String words = "Merged with another client";
		if (other.consent() == ConsentState.WITHDRAWN && survivor.consent() != ConsentState.WITHDRAWN) {
			record(accountId, survivorId, ConsentKind.WITHDRAWN, words, by, now);
		}
		if (other.paused() && !survivor.paused()) {
			record(accountId, survivorId, ConsentKind.PAUSED, words, by, now);
		}
	}

	/**
	 * Takes back what the merge brought, unless the client said something since. Nobody
	 * knows which of the two it was who withdrew or paused since: both did.
	 */
	void restore(UUID accountId, Merge merge, Actor by, Instant now) {
		Client survivor = this.clients.find(accountId, merge.survivorId()).client();
		String words = "Merge undone";
		boolean silentSince = Objects.equals(survivor.consentAt().orElse(null), merge.after().consentAt());
		if (silentSince && merge.before().consent() == ConsentState.GIVEN
				&& merge.after().consent() == ConsentState.WITHDRAWN) {
			record(accountId, survivor.id(), ConsentKind.GIVEN, words, by, now);
		}
		if (silentSince && merge.before().consent() == ConsentState.NONE
				&& merge.after().consent() == ConsentState.WITHDRAWN) {
			// they never said anything, and the ledger has no line for that
			Instant at = Objects.requireNonNullElse(merge.after().consentAt(), now);
			this.clients.changeQuietly(accountId, survivor.id(), (client) -> client.consent(ConsentState.NONE, at));
		}
		if (survivor.paused() && merge.after().paused() && !merge.before().paused()) {
			record(accountId, survivor.id(), ConsentKind.RESUMED, words, by, now);
		}
		Client other = this.clients.find(accountId, merge.mergedId()).client();
		if (!silentSince && survivor.consent() == ConsentState.WITHDRAWN && other.consent() != ConsentState.WITHDRAWN) {
			record(accountId, other.id(), ConsentKind.WITHDRAWN, words, by, now);
		}
		if (survivor.paused() && !merge.after().paused() && !other.paused()) {
			record(accountId, other.id(), ConsentKind.PAUSED, words, by, now);
		}
	}

	private void record(UUID accountId, UUID clientId, ConsentKind kind, String words, Actor by, Instant now) {
		this.ledger.record(new ConsentEntry(accountId, clientId, kind, ConsentHow.MEMBER, words, null, by.id(),
				by.name(), null, null, null, now));
	}

}
