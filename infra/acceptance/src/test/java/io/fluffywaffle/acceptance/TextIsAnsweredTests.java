package io.fluffywaffle.acceptance;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.Handsets;
import io.fluffywaffle.acceptance.page.Inbox;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The main journey: somebody texts, a member sees it live and answers, the answer reaches
 * the phone.
 */
@Waffle
@RealBrowser
class TextIsAnsweredTests {

	private static final String PHONE = "+12025550101";

	@Test
	void aTextShowsWithinASecondAndTheAnswerReachesThePhone(RunningWaffle waffle, Person member, Person client) {
		Demo.User user = waffle.demo().memberOfOne();
		Inbox inbox = Inbox.of(user, member, waffle);
		Handsets handsets = Handsets.open(client, waffle);

		handsets.text(PHONE, waffle.demo().accountOf(user).number(), "Do you have a table at noon?");

		assertThat(inbox.line("Do you have a table at noon?"))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1_000));
		assertThat(inbox.page()).hasTitle(Pattern.compile("\\(\\d+\\) Inbox .*"));

		inbox.open("Do you have a table at noon?");
		inbox.answer("Yes, for two.");

		assertThat(inbox.turn("Yes, for two.")).containsText("Queued");
		assertThat(inbox.turn("Yes, for two.")).containsText("Sent");
		assertThat(inbox.turn("Yes, for two.")).containsText("Delivered");
		assertThat(handsets.bubble(PHONE, "Yes, for two.")).isVisible();
	}

	@Test
	void signingInLeadsBackToThePageAskedFor(RunningWaffle waffle, Person member) {
		Demo.User user = waffle.demo().memberOfOne();
		String asked = waffle.portal() + "/accounts/" + waffle.demo().accountOf(user).id() + "/inbox?filter=unread";
		Page page = member.open(asked);

		assertThat(page).hasURL(Pattern.compile(".*/realms/waffle/.*"));
		SignIn.as(user, page);

		assertThat(page).hasURL(asked);
	}

	@Test
	void whoTextsStopCannotBeWrittenToUntilStart(RunningWaffle waffle, Person member, Person client) {
		Demo.User user = waffle.demo().memberOfOne();
		String number = waffle.demo().accountOf(user).number();
		String phone = "+12025550102";
		Inbox inbox = Inbox.of(user, member, waffle);
		Handsets handsets = Handsets.open(client, waffle);
		handsets.text(phone, number, "Please tell me more");
		inbox.open("Please tell me more");

		handsets.text(phone, number, "STOP");

		assertThat(inbox.page().locator("[data-composer]")).isHidden();

		handsets.text(phone, number, "START");

		assertThat(inbox.page().locator("[data-composer]")).isVisible();
	}

}
