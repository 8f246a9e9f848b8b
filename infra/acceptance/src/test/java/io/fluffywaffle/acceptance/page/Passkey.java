package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Page;

/** Keycloak's pages about passkeys. */
public final class Passkey {

	private Passkey() {
	}

	/** Makes one and names it. */
	public static void register(String name, Page page) {
		page.onceDialog((prompt) -> prompt.accept(name));
		// the button hears nothing before the page's script ran
		page.locator("#registerWebAuthn").waitFor();
		page.waitForLoadState();
		page.locator("#registerWebAuthn").click();
	}

	/** Proves with it who one is. */
	public static void use(Page page) {
		page.locator("#authenticateWebAuthnButton").waitFor();
		page.waitForLoadState();
		page.locator("#authenticateWebAuthnButton").click();
	}

}
