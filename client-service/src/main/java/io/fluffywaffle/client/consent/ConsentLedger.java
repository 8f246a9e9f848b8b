package io.fluffywaffle.client.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what clients agreed to; nothing in it is ever changed. */
@Service
public class ConsentLedger {

	private final ConsentEntries entries;

	private final ClientRegister clients;

	private final Timeline timeline;

	ConsentLedger(ConsentEntries entries, ClientRegister clients, Timeline timeline) {
		this.entries = entries;
		this.clients = clients;
		this.timeline = timeline;
	}

	/**
	 * Appends an entry and changes the client's state with it, in the transaction of the
	 * caller, who must have one. What comes late is written down, but what was said after
	 * it stays. What the same text said before is passed over.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(ConsentEntry entry) {
		if (this.entries.append(List.of(entry)) == 0) {
			return;
		}
		Actor actor = actor(entry);
		this.clients.change(entry.accountId(), entry.clientId(), actor, (client) -> apply(entry, client));
		this.timeline.add(new TimelineEntry(entry.accountId(), entry.clientId(), type(entry.kind()), actor,
				Map.of("how", entry.how().text()), entry.at()));
	}

	/**
	 * Appends the entries of an import, which sets the clients' state itself in the same
	 * transaction.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordAll(List<ConsentEntry> entries) {
		this.entries.append(entries);
	}

	private static void apply(ConsentEntry entry, Client client) {
		boolean newest = !entry.at().isBefore(client.consentAt().orElse(Instant.MIN));
		switch (entry.kind()) {
			case GIVEN -> consent(client, ConsentState.GIVEN, entry.at(), newest);
			case WITHDRAWN -> consent(client, ConsentState.WITHDRAWN, entry.at(), newest);
			case PAUSED -> client.pause();
			case RESUMED -> client.resume();
			case TERMS_ACCEPTED -> {
				// the ledger alone knows
			}
		}
	}

	private static void consent(Client client, ConsentState state, Instant at, boolean newest) {
		if (newest) {
			client.consent(state, at);
		}
	}

	private static Actor actor(ConsentEntry entry) {
		return switch (entry.how()) {
			case MEMBER -> new Actor(Actor.Kind.MEMBER, entry.byId(), entry.byName());
			case IMPORT -> new Actor(Actor.Kind.IMPORT, entry.importId(), entry.byName());
			case KEYWORD, FORM, OWN_PAGE -> Actor.client(entry.clientId());
		};
	}

	private static String type(ConsentKind kind) {
		return switch (kind) {
			case GIVEN -> "consent.given";
			case WITHDRAWN -> "consent.withdrawn";
			case TERMS_ACCEPTED -> "terms.accepted";
			case PAUSED -> "client.paused";
			case RESUMED -> "client.resumed";
		};
	}

}
