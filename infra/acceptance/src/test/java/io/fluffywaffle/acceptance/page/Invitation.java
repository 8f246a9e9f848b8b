package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What somebody sees who was invited and cannot sign in yet. */
public record Invitation(Page page) {

	/** Asks for another link by one's name. */
	public static void claim(String name, Person person, RunningWaffle waffle) {
		Page page = person.open(waffle.portal() + "/claim");
		page.getByLabel("Your first and last name").fill(name);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send me a link")).click();
		assertThat(page.getByText("Look into your mail")).isVisible();
	}

	/** Chooses a user name and a password, and goes on to sign in. */
	public void register(String username, String password) {
		this.page.getByLabel("User name").fill(username);
		this.page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create my user")).click();
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")).click();
	}

}
