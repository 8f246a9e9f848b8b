package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

/** The part of one's profile that is about signing in. */
public record Security(Page page) {

	/** Goes there in the tab of somebody who is signed in. */
	public static Security in(Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/profile/security");
		return new Security(page);
	}

	/** Begins to add a passkey; Keycloak asks for a proof first. */
	public void addPasskey() {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a passkey")).click();
	}

	/** What the page tells about the visit at Keycloak. */
	public Locator notice(String words) {
		return this.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(words));
	}

	/** A second factor in the list. */
	public Locator factor(String name) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove " + name));
	}

}
