package io.fluffywaffle.acceptance;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.ForgottenPassword;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Who forgot the password gets a link by mail, which works once. */
@Waffle
@RealBrowser(requestsMayFail = true)
class ForgottenPasswordTests {

	private static final String NEW = "Another-horse-8-battery";

	@Test
	void aLinkByMailLeadsToANewOne(RunningWaffle waffle, Person forgetful, Person finder) {
		Newcomer member = waffle.newcomer("forgetful", waffle.demo().accounts().getFirst(), "member");
		Page page = forgetful.open(waffle.portal() + "/profile");

		ForgottenPassword.ask(member.username(), page);
		String link = waffle.mailbox().linkFor(member.email());
		page.navigate(link);
		ForgottenPassword.choose(NEW, page);
		SignIn.as(member.username(), NEW, page);

		assertThat(page).hasURL(Pattern.compile(".*/accounts/.*"));
		assertThat(finder.open(link).getByText("Choose a new password")).hasCount(0);
		Page old = finder.open(waffle.portal() + "/profile");
		SignIn.as(member, old);
		assertThat(old.getByText("User name and password do not match")).isVisible();
	}

	@Test
	void nobodyLearnsWhoExists(RunningWaffle waffle, Person stranger) {
		Page page = stranger.open(waffle.portal() + "/profile");

		ForgottenPassword.ask("nobody-at-all", page);

		assertThat(waffle.mailbox().count("nobody-at-all")).isZero();
	}

}
