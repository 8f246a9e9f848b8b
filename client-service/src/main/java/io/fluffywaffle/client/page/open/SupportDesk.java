package io.fluffywaffle.client.page.open;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.client.PhoneTaken;
import io.fluffywaffle.client.code.Token;
import io.fluffywaffle.client.join.Admission;
import io.fluffywaffle.client.join.Admission.Arrived;
import io.fluffywaffle.client.join.Confirmations;
import io.fluffywaffle.client.join.JoinDesk;
import io.fluffywaffle.client.join.JoinDesk.Begun;
import io.fluffywaffle.client.join.JoinDesk.Proven;
import io.fluffywaffle.client.join.ProofOver;
import io.fluffywaffle.client.join.Wish;
import io.fluffywaffle.client.page.SupporterBook;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes visitors supporters. Each step may arrive twice, by a double click, a reload or
 * the way back, and leads to the same place again.
 */
@Service
public class SupportDesk {

	private final JoinDesk desk;

	private final Admission admission;

	private final Confirmations confirmations;

	private final SupporterBook supporters;

	private final Timeline timeline;

	private final TransactionTemplate transactions;

	private final Clock clock;

	SupportDesk(JoinDesk desk, Admission admission, Confirmations confirmations, SupporterBook supporters,
			Timeline timeline, TransactionTemplate transactions, Clock clock) {
		this.desk = desk;
		this.admission = admission;
		this.confirmations = confirmations;
		this.supporters = supporters;
		this.timeline = timeline;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Begins an attempt and has a code texted, unless something is against it. */
	public Token begin(OpenPage page, Wish wish, String address) {
		Begun begun = this.desk.beginOnce(page.place(), wish, address);
		this.supporters.waiting(page.page().id(), page.account().id(), begun.attemptId(), this.clock.instant());
		return begun.token();
	}

	/** Has a new code texted. */
	public void again(OpenPage page, Token attempt) {
		this.desk.again(page.place(), attempt);
	}

	/**
	 * Tries a code.
	 * @throws ProofOver when the attempt is over
	 * @throws io.fluffywaffle.client.code.CodeRefused when the code is not right
	 */
	public Proven check(OpenPage page, Token attempt, String code) {
		return this.desk.check(page.place(), attempt, code);
	}

	/**
	 * What somebody with a proof was shown.
	 * @throws ProofOver when the proof is over
	 */
	public Proven shown(OpenPage page, Token proof) {
		return this.desk.shown(page.place(), proof);
	}

	/**
	 * Makes whoever has proven the phone and agrees a supporter, who gets the first text.
	 * Who was one already gets none.
	 * @return the client; empty when this proof has made one a supporter before
	 * @throws ProofOver when the proof is none any more
	 */
	public Optional<UUID> support(OpenPage page, Token proof, @Nullable UUID termsId, @Nullable String ip) {
		try {
			return Optional.of(admit(page, proof, termsId, ip));
		}
		catch (ProofOver ex) {
			if (this.admission.wasAdmitted(page.place(), proof)) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	private UUID admit(OpenPage page, Token proof, @Nullable UUID termsId, @Nullable String ip) {
		try {
			return admitOnce(page, proof, termsId, ip);
		}
		catch (PhoneTaken ex) {
			// the same stranger in another window was a moment faster
			return admitOnce(page, proof, termsId, ip);
		}
	}

	private UUID admitOnce(OpenPage page, Token proof, @Nullable UUID termsId, @Nullable String ip) {
		return Objects.requireNonNull(this.transactions
			.execute((transaction) -> write(page, this.admission.admit(page.place(), proof, termsId, ip))));
	}

	private UUID write(OpenPage page, Arrived arrived) {
		Instant now = this.clock.instant();
		UUID account = page.account().id();
		UUID client = arrived.clientId();
		if (this.supporters.joined(page.page().id(), account, client, arrived.wish().answers(), now)) {
			this.timeline.add(new TimelineEntry(account, client, "page.supported", Actor.client(client),
					Map.of("pageId", page.page().id().toString(), "title", page.page().title()), now));
			this.confirmations.confirm(page.account(), page.place().settings(), client, arrived.wish().phone());
		}
		return client;
	}

}
