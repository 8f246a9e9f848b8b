package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The public page on which somebody becomes a client. */
public final class Joining {

	private final Page page;

	/** On a tab that shows it. */
	public Joining(Page page) {
		this.page = page;
	}

	/** Says who one is; the phone is known from the link. */
	public void askForACode(String name) {
		this.page.getByLabel("Your name").fill(name);
		button("Text me a code").click();
		assertThat(this.page.getByText("Type the code from the text")).isVisible();
	}

	/** Types what came as a text. */
	public void prove(String code) {
		this.page.locator("input[autocomplete=one-time-code]").first().click();
		this.page.keyboard().type(code);
		assertThat(this.page.getByText("Do you agree?")).isVisible();
	}

	/** Agrees to everything that is asked. */
	public void agree() {
		for (Locator box : this.page.getByRole(AriaRole.CHECKBOX).all()) {
			box.check();
		}
		button("Join").click();
		assertThat(this.page.getByText("You are in")).isVisible();
	}

	/** Goes on to one's own page. */
	public void openOwnPage() {
		this.page.getByText("Open my page").click();
		assertThat(this.page.getByText("Your page")).isVisible();
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
