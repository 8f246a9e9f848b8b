package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

/** Who did what, for admins. */
public record Audit(Page page) {

	/** Goes there in the tab of an admin, to the lines of one kind. */
	public static Audit of(String action, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/admin/audit?action=" + action);
		return new Audit(page);
	}

	/** The lines about what somebody did, or was refused. */
	public Locator lines(String deed, String actor, String outcome) {
		return this.page.getByRole(AriaRole.ROW)
			.filter(new Locator.FilterOptions().setHasText(deed))
			.filter(new Locator.FilterOptions().setHasText(actor))
			.filter(new Locator.FilterOptions().setHasText(outcome));
	}

}
