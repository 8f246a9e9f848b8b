package io.fluffywaffle.client.smsword;

import java.util.UUID;

import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.consent.ConsentEntry;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.ConsentLedger;
import io.fluffywaffle.defaults.inbox.Inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who texted STOP and START. */
@Service
public class OptOuts {

	private static final String CONSUMER = "opt-outs";

	private final ClientRegister clients;

	private final ConsentLedger ledger;

	private final Inbox inbox;

	OptOuts(ClientRegister clients, ConsentLedger ledger, Inbox inbox) {
		this.clients = clients;
		this.ledger = ledger;
		this.inbox = inbox;
	}

	/** Follows a fact once; passes over strangers. */
	@Transactional
	public void follow(UUID eventId, OptOutChanged fact) {
		if (this.inbox.firstTime(CONSUMER, eventId)) {
			this.clients.lockByPhone(fact.accountId(), fact.phone())
				.ifPresent((client) -> this.ledger.record(entry(fact, client)));
		}
	}

	private static ConsentEntry entry(OptOutChanged fact, UUID clientId) {
		return new ConsentEntry(fact.accountId(), clientId, fact.optedOut() ? ConsentKind.WITHDRAWN : ConsentKind.GIVEN,
				fact.source().equals("member") ? ConsentHow.MEMBER : ConsentHow.KEYWORD, null, null, null, null, null,
				fact.providerSid(), null, fact.at());
	}

}
