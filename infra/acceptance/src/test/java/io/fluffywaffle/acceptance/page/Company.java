package io.fluffywaffle.acceptance.page;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A company, as admins see it.
 *
 * @param address of its first page
 */
public record Company(Page page, String address) {

	private static final Pattern CREATED = Pattern.compile(".*/admin/companies/[0-9a-f-]{36}");

	/** Creates one in Germany, in the tab of an admin. */
	public static Company create(String name, Page page, RunningWaffle waffle) {
		page.navigate(waffle.portal() + "/admin/companies");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New company")).first().click();
		Controls form = Controls.inDialog("New company", page);
		form.fill("Display name", name);
		form.fill("Legal name", name + " GmbH");
		form.choose("Country", "Germany");
		form.press("Create company");
		page.waitForURL(CREATED);
		return new Company(page, page.url());
	}

	/** The same in somebody else's tab. */
	public Company seenIn(Page other) {
		return new Company(other, this.address);
	}

	/** Lets it pay for an account. */
	public void attach(String account) {
		this.page.navigate(this.address + "/accounts");
		Controls controls = Controls.on(this.page);
		controls.choose("Pay for another account", account);
		controls.press("Attach");
		assertThat(this.page.getByText("pays for " + account + " now")).isVisible();
	}

	/** Adds a bank account, after a proof in a small window. */
	public void addBankAccount(String iban, Consumer<Page> proof) {
		this.page.navigate(this.address + "/bank");
		Controls.on(this.page).press("Add a bank account");
		Controls form = Controls.inDialog("Add a bank account", this.page);
		form.fill("IBAN", iban);
		form.press("Add");
		StepUp.prove(this.page, proof);
	}

	/** Goes to its bank accounts. */
	public void openBankAccounts() {
		this.page.navigate(this.address + "/bank");
	}

	/** One of its bank accounts, by the last four digits. */
	public Locator bankAccount(String lastFour) {
		return this.page.getByRole(AriaRole.LISTITEM,
				new Page.GetByRoleOptions().setName("IBAN ending in " + lastFour));
	}

	/** Has the number shown, after a proof in a small window. */
	public void show(String lastFour, Consumer<Page> proof) {
		Controls.on(this.page).press("Show the number of the IBAN ending in " + lastFour);
		StepUp.prove(this.page, proof);
	}

}
