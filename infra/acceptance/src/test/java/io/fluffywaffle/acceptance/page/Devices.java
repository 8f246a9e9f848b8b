package io.fluffywaffle.acceptance.page;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

/** The part of one's profile that shows where one is signed in. */
public record Devices(Page page) {

	/** Goes there in the tab of somebody who is signed in. */
	public static Devices in(Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/profile/devices");
		return new Devices(page);
	}

	/** The ways to sign out elsewhere, one for each other device. */
	public Locator others() {
		return this.page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(Pattern.compile("^Sign out .+ on .+")));
	}

}
