package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The clients of an account who may be one person. */
public final class Duplicates {

	private final Page page;

	/** On a tab that shows them. */
	public Duplicates(Page page) {
		this.page = page;
	}

	/** Makes one client of a pair. */
	public void merge(String other, String survivor) {
		Controls pair = pair(other, survivor);
		pair.place().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(survivor)).check();
		pair.press("Merge into " + survivor);
		assertThat(this.page.getByText("%s is one with %s now".formatted(other, survivor))).isVisible();
	}

	/** Goes to one of a pair. */
	public void open(String client) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open " + client)).click();
	}

	/** Parts again, on the page of the client that is left. */
	public void undo(String other, String survivor) {
		Controls.on(this.page).press("Undo the merge of " + other);
		Controls.inDialog("Part %s again?".formatted(other), this.page).press("Undo");
		assertThat(this.page.getByText("%s and %s are two clients again".formatted(other, survivor))).isVisible();
	}

	private Controls pair(String one, String other) {
		Locator pairs = this.page.getByRole(AriaRole.REGION)
			.filter(new Locator.FilterOptions().setHasText(one))
			.filter(new Locator.FilterOptions().setHasText(other));
		return new Controls(pairs.last());
	}

}
