package io.fluffywaffle.acceptance.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

/** Where an admin opens accounts. */
public record AllAccounts(Page page) {

	private static final Pattern OPENED = Pattern.compile(".*/accounts/([0-9a-f-]{36})/settings.*");

	/** Goes there in the tab of somebody who is signed in. */
	public static AllAccounts in(Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/admin/accounts");
		return new AllAccounts(page);
	}

	/** Opens one for somebody, who is looked for by name; answers its id. */
	public String open(String name, Newcomer owner) {
		Controls.on(this.page).press("Open account");
		Controls form = Controls.inDialog("Open an account", this.page);
		form.fill("Name", name);
		form.choose("Owner", owner.username());
		form.press("Open account");
		this.page.waitForURL(OPENED);
		Matcher address = OPENED.matcher(this.page.url());
		if (!address.matches()) {
			throw new IllegalStateException(this.page.url());
		}
		return address.group(1);
	}

}
