package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.Demo;

/** Keycloak's page, where the portal sends whoever is not signed in. */
public final class SignIn {

	private SignIn() {
	}

	/** Signs in on the page that is open now. */
	public static void as(Demo.User user, Page page) {
		page.getByLabel("Username or email").fill(user.username());
		page.locator("#password").fill(user.password());
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
	}

}
