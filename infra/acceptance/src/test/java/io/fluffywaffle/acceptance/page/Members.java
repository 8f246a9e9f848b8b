package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

/** The members of an account, for its owners. */
public record Members(Page page) {

	/** Goes there in the tab of somebody who is signed in. */
	public static Members of(Demo.Account account, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/accounts/" + account.id() + "/settings");
		return new Members(page);
	}

	/** Gives a member another role; the account's page asks for a proof first. */
	public void change(String name, String role) {
		role(name).click();
		this.page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(role)).click();
	}

	/** What a member may do. */
	public Locator role(String name) {
		return this.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Role of " + name));
	}

}
