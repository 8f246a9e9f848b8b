package io.fluffywaffle.client.page.open;

import java.time.Clock;

import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.client.enrolment.EnrolmentDesk;
import io.fluffywaffle.client.page.ActionPage;
import io.fluffywaffle.client.page.ActionPages;

import org.springframework.stereotype.Service;

/** Finds the pages that visitors see. */
@Service
public class OpenPages {

	private final ActionPages pages;

	private final AccountFaces accounts;

	private final EnrolmentDesk desk;

	private final Clock clock;

	OpenPages(ActionPages pages, AccountFaces accounts, EnrolmentDesk desk, Clock clock) {
		this.pages = pages;
		this.accounts = accounts;
		this.desk = desk;
		this.clock = clock;
	}

	/**
	 * The page that is at an address.
	 * @throws PageMoved when it was there once
	 * @throws PageGone when there is none, or only members see it
	 */
	public OpenPage find(String slug) {
		ActionPage page = this.pages.bySlug(slug).filter(ActionPage::published).orElseThrow(PageGone::new);
		if (!page.slug().equals(slug)) {
			throw new PageMoved(page.slug());
		}
		return opened(page);
	}

	/**
	 * A page that takes supporters at this moment.
	 * @throws PageMoved when it was there once
	 * @throws PageGone when there is none any more
	 * @throws PageClosed when it takes nobody
	 */
	public OpenPage findOpen(String slug) {
		OpenPage page = find(slug);
		if (!page.open()) {
			throw new PageClosed(page);
		}
		return page;
	}

	private OpenPage opened(ActionPage page) {
		return this.accounts.find(page.accountId())
			.map((account) -> new OpenPage(page, account, this.desk.of(account).settings(), this.clock.instant()))
			.orElseThrow(PageGone::new);
	}

}
