package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * Fields, lists and buttons, found by what they are called.
 *
 * @param place the part of the page where they are
 */
record Controls(Locator place) {

	/** Those of a window over the page. */
	static Controls inDialog(String title, Page page) {
		return new Controls(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title)));
	}

	/** Those of the whole page. */
	static Controls on(Page page) {
		return new Controls(page.locator("body"));
	}

	void press(String button) {
		named(AriaRole.BUTTON, button).click();
	}

	void fill(String field, String text) {
		named(AriaRole.TEXTBOX, field).fill(text);
	}

	/** Types into a list. */
	void type(String list, String text) {
		named(AriaRole.COMBOBOX, list).fill(text);
	}

	/** Types into a list, and chooses the only thing that is found. */
	void choose(String list, String text) {
		named(AriaRole.COMBOBOX, list).click();
		type(list, text);
		this.place.page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(text)).click();
	}

	private Locator named(AriaRole role, String name) {
		return this.place.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

}
