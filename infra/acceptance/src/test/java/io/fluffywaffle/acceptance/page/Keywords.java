package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What an account answers by itself. */
public record Keywords(Page page) {

	/** Goes there in the tab of somebody who is signed in. */
	public static Keywords of(String account, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/accounts/" + account + "/settings/keywords");
		return new Keywords(page);
	}

	/** Adds the first rule: an answer to a text that says only this word. */
	public void answer(String word, String reply) {
		Controls.on(this.page).press("Add rule");
		Controls form = Controls.inDialog("Add rule", this.page);
		form.fill("Name", word);
		form.type("Words", word);
		form.fill("Reply", reply);
		form.press("Save");
		assertThat(this.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(reply)))
			.isVisible();
	}

}
