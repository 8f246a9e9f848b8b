package io.fluffywaffle.client.consent;

import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.defaults.security.CurrentUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what clients told members. */
@Service
public class SpokenConsents {

	private final ConsentLedger ledger;

	private final ClientRegister clients;

	private final Clock clock;

	SpokenConsents(ConsentLedger ledger, ClientRegister clients, Clock clock) {
		this.ledger = ledger;
		this.clients = clients;
		this.clock = clock;
	}

	/**
	 * Writes down what a client said to a member.
	 * @throws io.fluffywaffle.client.client.NoSuchClient when the account has none with
	 * the id
	 * @throws io.fluffywaffle.client.client.ClientMerged when the client turned out to be
	 * another
	 */
	@Transactional
	public void record(UUID accountId, UUID clientId, ConsentKind kind, String words, CurrentUser member) {
		this.clients.requirePresent(accountId, clientId);
		this.ledger.record(new ConsentEntry(accountId, clientId, kind, ConsentHow.MEMBER, words, null, member.id(),
				member.name(), null, null, null, this.clock.instant()));
	}

}
