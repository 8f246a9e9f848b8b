package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.AuthenticatorApp;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.Newcomer;

/** Keycloak's pages, where the portal sends whoever is not signed in. */
public final class SignIn {

	private SignIn() {
	}

	/** Signs in on the page that is open now. */
	public static void as(Demo.User user, Page page) {
		as(user.username(), user.password(), page);
	}

	/** Signs in on the page that is open now. */
	public static void as(Newcomer newcomer, Page page) {
		as(newcomer.username(), newcomer.password(), page);
	}

	/** Signs in on the page that is open now. */
	public static void as(String username, String password, Page page) {
		page.getByLabel("User name or email").fill(username);
		password(password, page);
	}

	/** Types the password where it is asked for again. */
	public static void password(String password, Page page) {
		page.locator("#password").fill(password);
		submit(page);
	}

	/** Types what the app shows. */
	public static void code(AuthenticatorApp app, Page page) {
		page.locator("#otp").fill(app.code());
		submit(page);
	}

	/** Sets up the app that is asked for, keeps the recovery codes, and goes on. */
	public static AuthenticatorApp setUpApp(Page page) {
		AuthenticatorApp app = new AuthenticatorApp(page.locator("#totpSecret").inputValue());
		page.locator("#totp").fill(app.code());
		page.locator("#userLabel").fill("Phone");
		page.locator("#saveTOTPBtn").click();
		page.getByLabel("I keep them in a safe place").check();
		page.locator("#saveRecoveryAuthnCodesBtn").click();
		return app;
	}

	private static void submit(Page page) {
		page.locator("#kc-login").click();
	}

}
