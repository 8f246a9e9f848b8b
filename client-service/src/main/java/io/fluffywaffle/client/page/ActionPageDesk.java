package io.fluffywaffle.client.page;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.group.GroupRegister;
import io.fluffywaffle.defaults.markdown.Markdown;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners make their pages. */
@Service
public class ActionPageDesk {

	private static final int MOST = 200;

	private final ActionPages pages;

	private final Slugs slugs;

	private final PageQuestions questions;

	private final PagePictures pictures;

	private final PageFacts facts;

	private final BegunSupport begun;

	private final AccountCountries accounts;

	private final EnrolmentDesk enrolment;

	private final GroupRegister groups;

	private final Clock clock;

	ActionPageDesk(ActionPages pages, Slugs slugs, PageQuestions questions, PagePictures pictures, PageFacts facts,
			BegunSupport begun, AccountCountries accounts, EnrolmentDesk enrolment, GroupRegister groups, Clock clock) {
		this.pages = pages;
		this.slugs = slugs;
		this.questions = questions;
		this.pictures = pictures;
		this.facts = facts;
		this.begun = begun;
		this.accounts = accounts;
		this.enrolment = enrolment;
		this.groups = groups;
		this.clock = clock;
	}

	/** The account's pages, the newest first. */
	public List<ActionPage> of(UUID accountId) {
		return this.pages.findAllOf(accountId);
	}

	/**
	 * One page.
	 * @throws NoSuchPage when the account does not have it
	 */
	public ActionPage find(UUID accountId, UUID id) {
		return this.pages.findByAccountIdAndId(accountId, id).orElseThrow(NoSuchPage::new);
	}

	/**
	 * Makes a page that only members see.
	 * @throws SlugTaken when its address is not free
	 * @throws PageRefused when something else about it cannot be
	 */
	@Transactional
	public ActionPage add(UUID accountId, PageDraft draft) {
		this.accounts.requireKnown(accountId);
		if (this.pages.countByAccountId(accountId) >= MOST) {
			throw new TooManyPages();
		}
		String slug = Objects.requireNonNullElseGet(draft.slug(), () -> this.slugs.propose(draft.title()));
		return write(new ActionPage(accountId, slug, settled(accountId, draft), Markdown.toHtml(draft.body()),
				this.clock.instant()));
	}

	/**
	 * Replaces what is said about a page; without an address it stays where it is.
	 * @throws OptimisticLockingFailureException when somebody was faster
	 */
	@Transactional
	public ActionPage edit(UUID accountId, UUID id, long seenVersion, PageDraft draft) {
		ActionPage page = find(accountId, id);
		if (page.version() != seenVersion) {
			throw new OptimisticLockingFailureException("Edited version " + seenVersion + " of page " + id);
		}
		page.write(Objects.requireNonNullElse(draft.slug(), page.slug()), settled(accountId, draft),
				Markdown.toHtml(draft.body()));
		return write(page);
	}

	/**
	 * Shows a page to visitors.
	 * @throws PageRefused when its end has passed
	 */
	@Transactional
	public ActionPage open(UUID accountId, UUID id) {
		ActionPage page = find(accountId, id);
		page.open();
		if (page.state(this.clock.instant()) == PageState.CLOSED) {
			throw new PageRefused("closesAt", "has passed: choose a later end first");
		}
		return write(page);
	}

	/**
	 * Takes no more supporters.
	 * @throws PageNotOpen when nobody sees the page yet
	 */
	@Transactional
	public ActionPage close(UUID accountId, UUID id) {
		ActionPage page = find(accountId, id);
		if (!page.published()) {
			throw new PageNotOpen();
		}
		page.close();
		return write(page);
	}

	/** Makes a draft of the same words, with the picture and without supporters. */
	@Transactional
	public ActionPage copy(UUID accountId, UUID id) {
		ActionPage copy = add(accountId, find(accountId, id).asDraft().copied());
		this.pictures.copy(id, copy.id());
		return copy;
	}

	/**
	 * Deletes a page and who supports it. Its supporters stay clients, and texts that
	 * were promised to them still go; who is only half way there hears that it is over.
	 */
	@Transactional
	public void delete(UUID accountId, UUID id) {
		ActionPage page = find(accountId, id);
		this.begun.end(id);
		if (page.published()) {
			this.facts.tellGone(accountId, id);
		}
		this.pages.delete(page);
	}

	private ActionPage write(ActionPage page) {
		ActionPage written = this.pages.saveAndFlush(page);
		this.slugs.take(written);
		this.facts.tell(written);
		return written;
	}

	private PageDraft settled(UUID accountId, PageDraft draft) {
		if (draft.groupId() != null && !this.groups.has(accountId, draft.groupId())) {
			throw new PageRefused("groupId", "is no group of this account that people can be put into");
		}
		return draft.settled(this.questions.settle(accountId, draft.fields()), Objects
			.requireNonNullElseGet(draft.consentWords(), () -> this.enrolment.of(accountId).settings().consentWords()));
	}

}
