package io.fluffywaffle.client.join;

import java.time.Duration;
import java.util.Objects;
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

	private static final Duration MOMENT = Duration.ofSeconds(15);

	private final Attempts attempts;

	private final AttemptSecrets secrets;

	private final Codes codes;

	private final AccountFaces accounts;

	private final EnrolmentDesk desk;

	private final TermsShelf terms;

	JoinDesk(Attempts attempts, AttemptSecrets secrets, Codes codes, AccountFaces accounts, EnrolmentDesk desk,
			TermsShelf terms) {
		this.attempts = attempts;
		this.secrets = secrets;
		this.codes = codes;
		this.accounts = accounts;
		this.desk = desk;
		this.terms = terms;
	}

	/** Begins an attempt and has a code texted, unless something is against it. */
	public Token begin(Place place, Wish wish) {
		return order(this.attempts.add(place, wish), place, wish).token();
	}

	/**
	 * The same where a form may arrive twice, by a double click or a reload: within two
	 * minutes that is one attempt with one code.
	 * @param address where the form came from
	 */
	public Begun beginOnce(Place place, Wish wish, String address) {
		return order(this.attempts.addOnce(place, wish, this.secrets.twin(place, wish, address)), place, wish);
	}

	/**
	 * Has a new code texted; who asks for an attempt that is not there hears the same.
	 */
	public void again(Token token) {
		this.attempts.find(token, null)
			.ifPresent((attempt) -> this.codes.again(attempt.id(), settings(attempt).dailyCodes()));
	}

	/** The same for an attempt on a page; who asks twice in a moment gets one code. */
	public void again(Place place, Token token) {
		this.attempts.find(token, place.pageId())
			.ifPresent((attempt) -> this.codes.again(attempt.id(), place.settings().dailyCodes(), MOMENT));
	}

	/**
	 * Tries a code.
	 * @throws ProofOver when the attempt is over
	 * @throws io.fluffywaffle.client.code.CodeRefused when the code is not right
	 */
	public Proven check(Token token, String code) {
		Attempt attempt = this.attempts.find(token, null).orElseThrow(ProofOver::new);
		this.codes.check(attempt.id(), code).orThrow();
		return prove(attempt, settings(attempt).consentWords());
	}

	/**
	 * The same for an attempt on a page, where the same code may arrive twice.
	 * @throws ProofOver when the attempt is over
	 * @throws io.fluffywaffle.client.code.CodeRefused when the code is not right
	 */
	public Proven check(Place place, Token token, String code) {
		Attempt attempt = this.attempts.find(token, place.pageId()).orElseThrow(ProofOver::new);
		this.codes.checkAgain(attempt.id(), code).orThrow();
		return prove(attempt, place.settings().consentWords());
	}

	/**
	 * What somebody with a proof was shown on a page.
	 * @throws ProofOver when the proof is over
	 */
	public Proven shown(Place place, Token proof) {
		return shown(this.attempts.proven(proof, place.pageId()).orElseThrow(ProofOver::new));
	}

	private Begun order(UUID id, Place place, Wish wish) {
		this.codes.orderOnce(new CodeOrder(id, place.account().id(), wish.phone(),
				place.settings().codeWords(place.account()), place.settings().dailyCodes()));
		return new Begun(id, this.secrets.attempt(id));
	}

	private Proven prove(Attempt attempt, String words) {
		Optional<Terms> terms = this.terms.toAccept(attempt.accountId(), attempt.wish().language(),
				account(attempt).language());
		return shown(this.attempts.prove(attempt.id(), words, terms.map(Terms::id).orElse(null))
			.orElseThrow(ProofOver::new));
	}

	private Proven shown(Attempt attempt) {
		Optional<Terms> terms = Optional.ofNullable(attempt.termsId())
			.map((id) -> this.terms.find(attempt.accountId(), id));
		return new Proven(this.secrets.proof(attempt.id()), terms, Objects.requireNonNull(attempt.words()));
	}

	private EnrolmentSettings settings(Attempt attempt) {
		return this.desk.of(account(attempt)).settings();
	}

	private AccountFace account(Attempt attempt) {
		return this.accounts.find(attempt.accountId()).orElseThrow(ProofOver::new);
	}

	/** An attempt, and what its bearer shows. */
	public record Begun(UUID attemptId, Token token) {
	}

	/** A proven phone, and what its owner is asked to agree to. */
	public record Proven(Token proof, Optional<Terms> terms, String consentWords) {
	}

}
