package io.fluffywaffle.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.stack.RunningWaffle;

/** The page of made-up phones. */
public final class Handsets {

	private final Page page;

	private Handsets(Page page) {
		this.page = page;
	}

	public static Handsets open(Person person, RunningWaffle waffle) {
		return new Handsets(person.open(waffle.handsets()));
	}

	/** Texts from a phone that stands on the page. */
	public void text(String phone, String number, String body) {
		this.page.getByTestId("compose-phone").selectOption(phone);
		this.page.getByTestId("compose-to").selectOption(number);
		this.page.getByTestId("compose-body").fill(body);
		this.page.getByTestId("send").click();
	}

	/** A bubble on a phone. */
	public Locator bubble(String phone, String text) {
		return this.page.getByTestId("phone-" + phone)
			.getByTestId("bubble")
			.filter(new Locator.FilterOptions().setHasText(text));
	}

}
