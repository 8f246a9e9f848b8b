package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An action page, as who supports it sees it. */
public final class Cause {

	private final Page page;

	/** On a tab that shows it. */
	public Cause(Page page) {
		this.page = page;
	}

	/** Says who one is, and asks for a code. */
	public void askForACode(String name, String phone) {
		this.page.getByLabel("Your name").fill(name);
		this.page.getByLabel("Your mobile phone").fill(phone);
		press("Text me a code");
		assertThat(heading("Type in the code")).isVisible();
	}

	/** Types what came as a text. */
	public void prove(String code) {
		this.page.getByLabel("The code").fill(code);
		press("Go on");
		assertThat(heading("One last thing")).isVisible();
	}

	/** Agrees to everything that is asked. */
	public void agree() {
		for (Locator box : this.page.getByRole(AriaRole.CHECKBOX).all()) {
			box.check();
		}
		press("Join");
		assertThat(heading("Thank you")).isVisible();
	}

	private void press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	private Locator heading(String words) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
	}

}
