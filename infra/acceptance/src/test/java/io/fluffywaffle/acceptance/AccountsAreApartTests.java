package io.fluffywaffle.acceptance;

import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.Inbox;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** One sees one's own accounts, switches between them, and nothing else. */
@Waffle
@RealBrowser
class AccountsAreApartTests {

	@Test
	void theChosenAccountIsRemembered(RunningWaffle waffle, Person member) {
		Demo.User user = waffle.demo().memberOfBoth();
		Inbox inbox = Inbox.of(user, member, waffle);
		String other = user.accounts().getLast();

		inbox.switchTo(other);
		assertThat(inbox.accountSwitch()).containsText(other);

		Page nextVisit = member.open(waffle.portal() + "/");
		assertThat(nextVisit).hasTitle(Pattern.compile(".* · " + other + " · Waffle"));
	}

	@Test
	void aMemberOfOneAccountIsOfferedNoOther(RunningWaffle waffle, Person member) {
		Demo.User user = waffle.demo().memberOfOne();
		Inbox inbox = Inbox.of(user, member, waffle);

		inbox.accountSwitch().click();

		assertThat(inbox.page().getByText(waffle.demo().foreignTo(user).name())).hasCount(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/conversations", "/activity", "/clients", "/groups", "/members", "/stream" })
	void aForeignAccountAnswersLikeAMissingOne(String path, RunningWaffle waffle, Person member) {
		Demo.User user = waffle.demo().memberOfOne();
		Page page = Inbox.of(user, member, waffle).page();
		String accounts = waffle.portal() + "/api/accounts/";

		APIResponse foreign = page.request().get(accounts + waffle.demo().foreignTo(user).id() + path);
		APIResponse missing = page.request().get(accounts + "01900000-0000-7000-8000-000000000000" + path);

		assertThat(foreign.status()).isEqualTo(404);
		assertThat(missing.status()).isEqualTo(404);
		assertThat(foreign.text().replaceAll("[0-9a-f-]{32,36}", ""))
			.isEqualTo(missing.text().replaceAll("[0-9a-f-]{32,36}", ""));
	}

}
