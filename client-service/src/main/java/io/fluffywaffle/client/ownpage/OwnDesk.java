package io.fluffywaffle.client.ownpage;

import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.consent.ConsentEntry;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.ConsentLedger;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.ownpage.OwnDoor.Visit;
import io.fluffywaffle.client.terms.Terms;
import io.fluffywaffle.client.timeline.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients do on their page. */
@Service
public class OwnDesk {

	private static final String LEAVING = "I want no more texts from ";

	private static final String PAUSING = "I want no texts to many for now from ";

	private static final String RESUMING = "I want texts to many again from ";

	private final ClientRegister clients;

	private final ConsentLedger ledger;

	private final EnrolmentDesk enrolment;

	private final OpenTerms terms;

	private final Clock clock;

	OwnDesk(ClientRegister clients, ConsentLedger ledger, EnrolmentDesk enrolment, OpenTerms terms, Clock clock) {
		this.clients = clients;
		this.ledger = ledger;
		this.enrolment = enrolment;
		this.terms = terms;
		this.clock = clock;
	}

	/** Changes what the client says about themselves. */
	@Transactional
	public void edit(Visit visit, OwnProfile profile) {
		this.clients.change(visit.accountId(), visit.clientId(), Actor.client(visit.clientId()), profile::applyTo);
	}

	/** No broadcasts for a while. */
	@Transactional
	public void pause(Visit visit, @Nullable String ip) {
		record(visit, ConsentKind.PAUSED, PAUSING + visit.account().name(), null, ip);
	}

	/** Broadcasts again. */
	@Transactional
	public void resume(Visit visit, @Nullable String ip) {
		record(visit, ConsentKind.RESUMED, RESUMING + visit.account().name(), null, ip);
	}

	/** No texts any more. */
	@Transactional
	public void leave(Visit visit, @Nullable String ip) {
		record(visit, ConsentKind.WITHDRAWN, LEAVING + visit.account().name(), null, ip);
	}

	/** Texts again; the words are those of the enrolment page. */
	@Transactional
	public void rejoin(Visit visit, @Nullable String ip) {
		record(visit, ConsentKind.GIVEN, this.enrolment.of(visit.account()).settings().consentWords(), null, ip);
	}

	/**
	 * Accepts the terms that are open.
	 * @throws TermsMovedOn when these are not the ones
	 */
	@Transactional
	public void accept(Visit visit, UUID termsId, @Nullable String ip) {
		Terms open = this.terms.of(visit).orElseThrow(TermsMovedOn::new);
		if (!open.id().equals(termsId)) {
			throw new TermsMovedOn();
		}
		record(visit, ConsentKind.TERMS_ACCEPTED, open.title(), termsId, ip);
	}

	private void record(Visit visit, ConsentKind kind, String words, @Nullable UUID termsId, @Nullable String ip) {
		this.ledger.record(new ConsentEntry(visit.accountId(), visit.clientId(), kind, ConsentHow.OWN_PAGE, words,
				termsId, null, null, ip, null, null, this.clock.instant()));
	}

	/** The client as they are now. */
	public Client client(Visit visit) {
		return this.clients.find(visit.accountId(), visit.clientId()).client();
	}

}
