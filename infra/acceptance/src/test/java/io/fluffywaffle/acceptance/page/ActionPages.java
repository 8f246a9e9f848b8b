package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The action pages of an account, and the supporters of one. */
public final class ActionPages {

	private final Page page;

	private ActionPages(Page page) {
		this.page = page;
	}

	/** Goes there in a tab where somebody is signed in who may make them. */
	public static ActionPages of(Demo.Account account, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/accounts/" + account.id() + "/pages");
		return new ActionPages(page);
	}

	/** Makes a page at an address and opens it for visitors. */
	public void open(String title, String slug, String firstText) {
		press("New page");
		dialog().getByLabel("Title").fill(title);
		dialog().getByLabel("Address").fill(slug);
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create draft")).click();
		this.page.getByLabel("First text").fill(firstText);
		press("Save");
		assertThat(this.page.getByText("Saved").first()).isVisible();
		press("Open for visitors");
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open for visitors")).click();
		assertThat(this.page.getByText("is open").first()).isVisible();
	}

	/** Shows who supports a page. */
	public void supporters(String title) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true)).click();
	}

	/** The line of a supporter. */
	public Locator supporter(String name) {
		return this.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
	}

	/** Texts all of them, right now. */
	public void textAll(String text) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Text all")).click();
		this.page.getByLabel("What you want to say").fill(text);
		press("Review and send");
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Text 1 person")).click();
	}

	private Locator dialog() {
		return this.page.getByRole(AriaRole.DIALOG);
	}

	private void press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
