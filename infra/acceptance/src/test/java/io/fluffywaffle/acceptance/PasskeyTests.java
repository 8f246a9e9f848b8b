package io.fluffywaffle.acceptance;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.browser.VirtualAuthenticator;
import io.fluffywaffle.acceptance.page.Passkey;
import io.fluffywaffle.acceptance.page.Security;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A passkey of Chromium's own virtual authenticator (WebAuthn). */
@Waffle
@RealBrowser
class PasskeyTests {

	@Test
	void isAddedAfterAProofAndAskedForFromThenOn(RunningWaffle waffle, Person person) {
		Newcomer member = waffle.newcomer("passkey", waffle.demo().accounts().getFirst(), "member");
		Page page = person.open(waffle.portal() + "/profile");
		VirtualAuthenticator.plugInto(page);
		SignIn.as(member, page);
		assertThat(page).hasURL(waffle.portal() + "/profile");

		Security security = Security.in(page, waffle);
		security.addPasskey();
		SignIn.password(member.password(), page);
		Passkey.register("Laptop", page);

		assertThat(security.notice("Your passkey is added")).isVisible();
		assertThat(security.factor("Laptop")).isVisible();

		page.navigate("about:blank");
		person.forget();
		page.navigate(waffle.portal() + "/profile");
		SignIn.as(member, page);
		Passkey.use(page);

		assertThat(page).hasURL(waffle.portal() + "/profile");
	}

}
