package io.fluffywaffle.acceptance.page;

import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The members of an account, for its owners. */
public record Members(Page page) {

	/** Goes there in the tab of somebody who is signed in. */
	public static Members of(String account, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/accounts/" + account + "/settings/members");
		return new Members(page);
	}

	/** Adds somebody, looked for by name, after a proof in a small window. */
	public void add(Newcomer newcomer, Consumer<Page> proof) {
		Controls controls = Controls.on(this.page);
		controls.choose("Add somebody", newcomer.username());
		controls.press("Add");
		StepUp.prove(this.page, proof);
		assertThat(role(newcomer.name())).hasValue("Member");
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
