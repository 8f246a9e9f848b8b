package io.fluffywaffle.client.consent.pdf;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.client.Client;
import io.fluffywaffle.client.consent.ConsentHistory;
import io.fluffywaffle.defaults.pdf.PdfTemplate;

import org.springframework.stereotype.Component;

/** Prints what a client agreed to, with all that proves it. */
@Component
public class ProofPdf {

	private final PdfTemplate template = new PdfTemplate("proof/proof.html");

	private final ConsentHistory history;

	private final AccountFaces accounts;

	private final Clock clock;

	ProofPdf(ConsentHistory history, AccountFaces accounts, Clock clock) throws IOException {
		this.history = history;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The proof as a file.
	 * @param by who asks for it
	 */
	public byte[] print(UUID accountId, Client client, String by) {
		String account = this.accounts.find(accountId).map(AccountFace::name).orElse(accountId.toString());
		return this.template
			.print(ProofPage.of(account, client, this.history.of(accountId, client.id()), by, this.clock.instant()));
	}

}
