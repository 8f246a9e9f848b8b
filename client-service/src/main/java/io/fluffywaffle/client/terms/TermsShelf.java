package io.fluffywaffle.client.terms;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.security.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the terms of accounts. */
@Service
public class TermsShelf {

	private final TermsRows rows;

	private final AccountCountries accounts;

	private final Clock clock;

	TermsShelf(TermsRows rows, AccountCountries accounts, Clock clock) {
		this.rows = rows;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** All of an account, drafts too. */
	public List<Terms> of(UUID accountId) {
		return this.rows.of(accountId);
	}

	/**
	 * One of them.
	 * @throws NoSuchTerms when the account has none with the id
	 */
	public Terms find(UUID accountId, UUID id) {
		return this.rows.find(accountId, id).orElseThrow(NoSuchTerms::new);
	}

	/**
	 * What somebody who prefers the language is asked to accept: in that language, else
	 * in the account's, else in any; empty when the account has no terms.
	 */
	public Optional<Terms> toAccept(UUID accountId, @Nullable String language, String accountsLanguage) {
		List<Terms> current = this.rows.current(accountId);
		return inLanguage(current, language).or(() -> inLanguage(current, accountsLanguage))
			.or(() -> current.stream().findFirst());
	}

	/** Begins a draft. */
	@Transactional
	public Terms draft(UUID accountId, TermsText text, CurrentUser author) {
		this.accounts.requireKnown(accountId);
		UUID id = Ids.next();
		this.rows.add(id, accountId, text, author.id(), author.name(), this.clock.instant());
		return find(accountId, id);
	}

	/**
	 * Replaces what a draft says.
	 * @throws TermsPublished when it is no draft any more
	 */
	@Transactional
	public Terms replace(UUID accountId, UUID id, TermsText text) {
		if (!this.rows.replace(accountId, id, text)) {
			throw refused(accountId, id);
		}
		return find(accountId, id);
	}

	/**
	 * Throws a draft away.
	 * @throws TermsPublished when it is no draft any more
	 */
	@Transactional
	public void discard(UUID accountId, UUID id) {
		if (!this.rows.delete(accountId, id)) {
			throw refused(accountId, id);
		}
	}

	/**
	 * Makes a draft the current version of its language.
	 * @throws TermsPublished when it was published before
	 */
	@Transactional
	public Terms publish(UUID accountId, UUID id) {
		this.rows.lock(accountId);
		Terms draft = find(accountId, id);
		if (!draft.draft()) {
			throw new TermsPublished();
		}
		this.rows.retire(accountId, draft.language());
		this.rows.publish(accountId, id, this.clock.instant());
		return find(accountId, id);
	}

	/** Who accepted them. */
	public List<Acceptance> acceptances(UUID accountId, UUID id, @Nullable UUID after, int limit) {
		find(accountId, id);
		return this.rows.acceptances(accountId, id, after, limit);
	}

	private static Optional<Terms> inLanguage(List<Terms> current, @Nullable String language) {
		if (language == null) {
			return Optional.empty();
		}
		String wanted = Locale.forLanguageTag(language).getLanguage();
		return current.stream()
			.filter((terms) -> terms.language().equalsIgnoreCase(language))
			.findFirst()
			.or(() -> current.stream()
				.filter((terms) -> Locale.forLanguageTag(terms.language()).getLanguage().equals(wanted))
				.findFirst());
	}

	private RuntimeException refused(UUID accountId, UUID id) {
		find(accountId, id);
		return new TermsPublished();
	}

}
