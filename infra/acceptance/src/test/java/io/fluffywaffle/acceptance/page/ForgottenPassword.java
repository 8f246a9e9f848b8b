package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Keycloak's pages for who forgot the password. */
public final class ForgottenPassword {

	private ForgottenPassword() {
	}

	/** Asks for a link, from the page where one signs in. */
	public static void ask(String username, Page page) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Forgot password?")).click();
		page.getByLabel("User name or email").fill(username);
		proceed(page);
		assertThat(page.getByText("If we know that name, a mail with a link is on its way")).isVisible();
	}

	/** Chooses a password on the page that the link leads to, and goes to sign in. */
	public static void choose(String password, Page page) {
		page.locator("#password-new").fill(password);
		page.locator("#password-confirm").fill(password);
		proceed(page);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to Waffle")).click();
	}

	private static void proceed(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue")).click();
	}

}
