package io.fluffywaffle.client.join;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.account.AccountFace;
import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.code.CodeOrder;
import io.fluffywaffle.client.code.Codes;
import io.fluffywaffle.client.code.Token;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.enrolment.EnrolmentSettings;
import io.fluffywaffle.client.terms.Terms;
import io.fluffywaffle.client.terms.TermsShelf;

import org.springframework.stereotype.Service;

/**
 * Where strangers prove their phone. Nothing here looks at whether the phone is known,
 * blocked or erased: that is decided later, where nobody waits.
 */
@Service
public class JoinDesk {

	private final Attempts attempts;

	private final Codes codes;

	private final AccountFaces accounts;

	private final EnrolmentDesk desk;

	private final TermsShelf terms;

	JoinDesk(Attempts attempts, Codes codes, AccountFaces accounts, EnrolmentDesk desk, TermsShelf terms) {
		this.attempts = attempts;
		this.codes = codes;
		this.accounts = accounts;
		this.desk = desk;
		this.terms = terms;
	}

	/** Begins an attempt and has a code texted, unless something is against it. */
	public Token begin(Place place, Wish wish) {
		Token token = Token.fresh();
		UUID id = UUID.randomUUID();
		this.attempts.add(id, token, place.account().id(), wish);
		this.codes.order(new CodeOrder(id, place.account().id(), wish.phone(),
				place.settings().codeWords(place.account()), place.settings().dailyCodes()));
		return token;
	}

	/**
	 * Has a new code texted; who asks for an attempt that is not there hears the same.
	 */
	public void again(Token token) {
		this.attempts.find(token)
			.ifPresent((attempt) -> this.codes.again(attempt.id(), settings(attempt).dailyCodes()));
	}

	/**
	 * Tries a code.
	 * @throws ProofOver when the attempt is over
	 * @throws io.fluffywaffle.client.code.CodeRefused when the code is not right
	 */
	public Proven check(Token token, String code) {
		Attempt attempt = this.attempts.find(token).orElseThrow(ProofOver::new);
		this.codes.check(attempt.id(), code).orThrow();
		EnrolmentSettings settings = settings(attempt);
		Optional<Terms> shown = this.terms.toAccept(attempt.accountId(), attempt.wish().language(),
				account(attempt).language());
		Token proof = this.attempts.prove(attempt.id(), settings.consentWords(), shown.map(Terms::id).orElse(null));
		return new Proven(proof, shown, settings.consentWords());
	}

	private EnrolmentSettings settings(Attempt attempt) {
		return this.desk.of(account(attempt)).settings();
	}

	private AccountFace account(Attempt attempt) {
		return this.accounts.find(attempt.accountId()).orElseThrow(ProofOver::new);
	}

	/** A proven phone, and what its owner is asked to agree to. */
	public record Proven(Token proof, Optional<Terms> terms, String consentWords) {
	}

}
