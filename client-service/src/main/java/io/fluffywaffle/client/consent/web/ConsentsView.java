package io.fluffywaffle.client.consent.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.client.ConsentState;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.consent.ConsentKind;
import io.fluffywaffle.client.consent.ConsentPage;
import io.fluffywaffle.client.consent.LedgerLine;
import org.jspecify.annotations.Nullable;

/** What a client agreed to, the newest first. */
record ConsentsView(ConsentState state, List<LedgerView> items) {

	/** One entry of the ledger. */
	record LedgerView(UUID id, Instant at, ConsentKind kind, ConsentHow how, @Nullable String words,
			@Nullable TermsTag terms, LedgerLine.@Nullable Writer by, @Nullable String ip, @Nullable String messageSid,
			@Nullable UUID importId, @Nullable ConsentPage page) {

		static LedgerView of(LedgerLine line) {
			LedgerLine.ShownTerms terms = line.terms();
			return new LedgerView(line.id(), line.at(), line.kind(), line.how(), line.words(),
					(terms != null) ? new TermsTag(terms.id(), terms.version(), terms.language()) : null, line.by(),
					line.ip(), line.messageSid(), line.importId(), line.page());
		}

	}

	/** Which terms were shown. */
	record TermsTag(UUID id, int version, String language) {
	}

	static ConsentsView of(ConsentState state, List<LedgerLine> lines) {
		return new ConsentsView(state, lines.stream().map(LedgerView::of).toList());
	}

}
