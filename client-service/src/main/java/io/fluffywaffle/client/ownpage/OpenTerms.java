package io.fluffywaffle.client.ownpage;

import java.util.Optional;

import io.fluffywaffle.client.consent.ConsentHistory;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.ownpage.OwnDoor.Visit;
import io.fluffywaffle.client.terms.Terms;
import io.fluffywaffle.client.terms.TermsShelf;

import org.springframework.stereotype.Service;

/** The terms that a client has not accepted in their newest version. */
@Service
public class OpenTerms {

	private final TermsShelf shelf;

	private final ConsentHistory history;

	OpenTerms(TermsShelf shelf, ConsentHistory history) {
		this.shelf = shelf;
		this.history = history;
	}

	/** What the client is asked to accept; empty when they accepted it. */
	public Optional<Terms> of(Visit visit) {
		return this.shelf
			.toAccept(visit.accountId(), visit.client().language().orElse(null), visit.account().language())
			.filter((terms) -> this.history.of(visit.accountId(), visit.clientId())
				.stream()
				.filter((line) -> line.kind() == ConsentKind.TERMS_ACCEPTED)
				.noneMatch((line) -> line.terms() != null && line.terms().id().equals(terms.id())));
	}

}
