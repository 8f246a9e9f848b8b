package io.fluffywaffle.client.consent;

import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what clients told members. */
@Service
public class SpokenConsents {

	private final ConsentLedger ledger;

	private final Clock clock;

	SpokenConsents(ConsentLedger ledger, Clock clock) {
		this.ledger = ledger;
		this.clock = clock;
	}

	/**
	 * Writes down what a client said to a member.
	 * @throws io.fluffywaffle.client.client.NoSuchClient when the account has none with
	 * the id
	 */
	@Transactional
	public void record(UUID accountId, UUID clientId, ConsentKind kind, String words, CurrentUser member) {
		this.ledger.record(new ConsentEntry(accountId, clientId, kind, ConsentHow.MEMBER, words, null, member.id(),
				member.name(), null, null, null, this.clock.instant()));
	}

}
