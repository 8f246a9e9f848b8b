package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The posts of an account in the portal. */
public final class Posts {

	private final Page page;

	private Posts(Page page) {
		this.page = page;
	}

	/** Goes there in a tab where a member is signed in. */
	public static Posts of(Demo.Account account, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/accounts/" + account.id() + "/posts");
		return new Posts(page);
	}

	/** Writes one, as a draft. */
	public void write(String title, String body) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New post")).click();
		this.page.getByLabel("Title").fill(title);
		this.page.getByLabel("What you want to say").fill(body);
		press("Save draft");
		assertThat(visible("Draft")).isVisible();
	}

	/** Publishes the one that is shown or being written. */
	public void publish() {
		press("Publish…");
		answer("Publish");
		assertThat(visible("Published")).isVisible();
	}

	/** Changes the text of the one that is shown. */
	public void edit(String body) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true)).click();
		this.page.getByLabel("What you want to say").fill(body);
		press("Save changes");
		assertThat(visible("Saved")).isVisible();
	}

	/** Goes back to the one that was edited. */
	public void back() {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the post")).click();
	}

	/** Deletes the one that is shown, and says so again when asked. */
	public void delete() {
		press("Delete");
		answer("Delete");
		assertThat(visible("The post is deleted")).isVisible();
	}

	/** Opens one from the list. */
	public void open(String title) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)).first())
			.isVisible();
	}

	/** What the author alone is offered. */
	public Locator authorsButtons() {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete").setExact(true))
			.or(this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true)));
	}

	private Locator visible(String words) {
		return this.page.getByText(words).locator("visible=true").first();
	}

	private void answer(String button) {
		this.page.getByRole(AriaRole.DIALOG)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.click();
	}

	private void press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
