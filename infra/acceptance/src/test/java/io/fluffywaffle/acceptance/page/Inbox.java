package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The inbox of an account. */
public final class Inbox {

	private final Page page;

	private Inbox(Page page) {
		this.page = page;
	}

	/**
	 * Opens the inbox of the person's first account, signing in on the way, and waits
	 * until it is live.
	 */
	public static Inbox of(Demo.User user, Person person, RunningWaffle waffle) {
		Page page = person.open(waffle.portal() + "/accounts/" + waffle.demo().accountOf(user).id() + "/inbox");
		SignIn.as(user, page);
		Inbox inbox = new Inbox(page);
		inbox.requireLive();
		return inbox;
	}

	/** The inbox that is open in a tab. */
	public static Inbox in(Page page) {
		return new Inbox(page);
	}

	public Page page() {
		return this.page;
	}

	public void requireLive() {
		assertThat(visible("Live")).isVisible();
	}

	/** The line of the conversation whose last text this is. */
	public Locator line(String lastText) {
		return this.page.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(lastText));
	}

	/**
	 * Opens the conversation whose last text this is, and reads it: who answers before
	 * the thread is there is asked whether that was meant.
	 */
	public void open(String lastText) {
		line(lastText).click();
		assertThat(turn(lastText).first()).isVisible();
	}

	/** A bubble of the open conversation, with its time and status. */
	public Locator turn(String text) {
		return this.page.getByRole(AriaRole.LOG)
			.locator("[data-index]")
			.filter(new Locator.FilterOptions().setHasText(text));
	}

	/** Writes an answer in the open conversation and sends it. */
	public void answer(String text) {
		this.page.locator("[data-composer]").fill(text);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send").setExact(true)).click();
	}

	/** Words on the page, where they can be seen. */
	public Locator visible(String words) {
		return this.page.getByText(words).locator("visible=true").first();
	}

	/** The button that shows the account one works in, and opens the choice of others. */
	public Locator accountSwitch() {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch account"));
	}

	/** Chooses another account by its name. */
	public void switchTo(String account) {
		accountSwitch().click();
		this.page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(account)).click();
	}

}
