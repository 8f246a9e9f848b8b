package io.fluffywaffle.client.join;

import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.code.Token;
import io.fluffywaffle.client.consent.ConsentHow;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.ownpage.OwnPages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The moment in which a stranger becomes a client: all of it or nothing. */
@Service
public class Admission {

	private final Attempts attempts;

	private final AccountFaces accounts;

	private final EnrolmentDesk desk;

	private final Registrar registrar;

	private final Confirmations confirmations;

	private final OwnPages pages;

	Admission(Attempts attempts, AccountFaces accounts, EnrolmentDesk desk, Registrar registrar,
			Confirmations confirmations, OwnPages pages) {
		this.attempts = attempts;
		this.accounts = accounts;
		this.desk = desk;
		this.registrar = registrar;
		this.confirmations = confirmations;
		this.pages = pages;
	}

	/**
	 * Admits whoever has proven the phone and agrees.
	 * @throws ProofOver when the proof was used or is too old
	 * @throws OtherTerms when these are not the terms that were shown
	 */
	@Transactional
	public Admitted admit(Token proof, @Nullable UUID termsId, @Nullable String ip) {
		Attempt attempt = this.attempts.redeem(proof, null).orElseThrow(ProofOver::new);
		AccountFace account = this.accounts.find(attempt.accountId()).orElseThrow(ProofOver::new);
		EnrolmentSettings settings = this.desk.of(account).settings();
		UUID client = enrol(new Place(account, settings, null, null), attempt, termsId, ip);
		this.confirmations.confirm(account, settings, client, attempt.wish().phone());
		return new Admitted(account.id(), client, this.pages.mint(account.id(), client));
	}

	/**
	 * Admits whoever has proven the phone on a page and agrees to its words. Nothing is
	 * texted: what follows is up to the caller, in the same transaction.
	 * @throws ProofOver when the proof was used or is too old
	 * @throws OtherTerms when these are not the terms that were shown
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Arrived admit(Place place, Token proof, @Nullable UUID termsId, @Nullable String ip) {
		Attempt attempt = this.attempts.redeem(proof, place.pageId()).orElseThrow(ProofOver::new);
		return new Arrived(enrol(place, attempt, termsId, ip), attempt.wish());
	}

	/** Whether somebody was admitted by this proof on this page. */
	public boolean wasAdmitted(Place place, Token proof) {
		return this.attempts.redeemed(proof, place.pageId());
	}

	private UUID enrol(Place place, Attempt attempt, @Nullable UUID termsId, @Nullable String ip) {
		if (!Objects.equals(attempt.termsId(), termsId)) {
			throw new OtherTerms();
		}
		Newcomer newcomer = new Newcomer(attempt.wish(), ConsentHow.FORM,
				Objects.requireNonNullElse(attempt.words(), place.settings().consentWords()), termsId, ip, null, null,
				place.page());
		return this.registrar.enrol(place.account(), place.settings(), newcomer).orElseThrow(ProofOver::new);
	}

	/** A client, and what they wrote into the form. */
	public record Arrived(UUID clientId, Wish wish) {
	}

	/** A new client, and the way to their page. */
	public record Admitted(UUID accountId, UUID clientId, Token own) {
	}

}
