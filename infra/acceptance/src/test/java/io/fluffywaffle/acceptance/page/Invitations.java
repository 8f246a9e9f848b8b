package io.fluffywaffle.acceptance.page;

import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Where an admin invites people. */
public record Invitations(Page page) {

	public static String address(RunningWaffle waffle) {
		return waffle.portal() + "/admin/invitations";
	}

	/** Invites somebody to be an owner of an account, after a proof in a small window. */
	public void inviteOwner(String firstName, String lastName, String email, Demo.Account account,
			Consumer<Page> proof) {
		button("Invite").click();
		this.page.getByLabel("First name").fill(firstName);
		this.page.getByLabel("Last name").fill(lastName);
		this.page.getByLabel("E-mail").fill(email);
		if (!role(account).isVisible()) {
			choice("Add an account").click();
			option(account.name()).click();
		}
		role(account).click();
		option("Owner").click();
		button("Send invitation").click();
		StepUp.prove(this.page, proof);
		assertThat(this.page.getByText("An invitation is on its way to " + email)).isVisible();
	}

	private Locator role(Demo.Account account) {
		return choice("Role in " + account.name());
	}

	private Locator choice(String name) {
		return this.page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
	}

	private Locator option(String name) {
		return this.page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
