package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The numbers of an account. */
public record Numbers(Page page) {

	/** Goes there in the tab of somebody who is signed in. */
	public static Numbers of(String account, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/accounts/" + account + "/settings/numbers");
		return new Numbers(page);
	}

	/** Brings one whose texts have gone to other software until now. */
	public void takeOver(String number, String label, String from) {
		Controls.on(this.page).press("Add number");
		Controls form = Controls.inDialog("Add number", this.page);
		form.type("Number", number);
		form.fill("Label", label);
		form.press("Add this number");
		assertThat(form.place().getByRole(AriaRole.ALERT)).containsText(from);
		form.press("Take it over");
		assertThat(item(label)).isVisible();
	}

	private Locator item(String label) {
		return this.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(label));
	}

}
