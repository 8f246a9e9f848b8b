package io.fluffywaffle.acceptance;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.browser.AuthenticatorApp;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.Devices;
import io.fluffywaffle.acceptance.page.Invitation;
import io.fluffywaffle.acceptance.page.Invitations;
import io.fluffywaffle.acceptance.page.Members;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.page.StepUp;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From an admin's invitation to signing out everywhere, as those concerned see it. */
@Waffle
@RealBrowser(requestsMayFail = true)
class InvitedPersonTests {

	private static final String USERNAME = "ines-" + UUID.randomUUID();

	private static final String EMAIL = USERNAME + "@riverbend.test";

	private static final String PASSWORD = "Correct-horse-7-battery";

	private static final Pattern KEYCLOAK = Pattern.compile(".*/realms/waffle/.*");

	@Test
	void becomesAnOwnerWithASecondFactor(RunningWaffle waffle, Person admin, Person ines, Person elsewhere) {
		Page office = admin.open(Invitations.address(waffle));
		SignIn.as(waffle.newAdmin("inviting"), office);
		AuthenticatorApp inviting = SignIn.setUpApp(office);
		Demo.User member = waffle.demo().memberOfOne();
		Demo.Account account = waffle.demo().accountOf(member);
		new Invitations(office).inviteOwner("Ines", "Moreau", EMAIL, account,
				(window) -> SignIn.code(inviting, window));

		await().until(() -> waffle.mailbox().count(EMAIL) == 1);
		waffle.invitedAnHourAgo(EMAIL);
		Invitation.claim("ines moreau", ines, waffle);
		await().until(() -> waffle.mailbox().count(EMAIL) == 2);
		Page page = ines.open(waffle.mailbox().linkFor(EMAIL));
		new Invitation(page).register(USERNAME, PASSWORD);
		SignIn.as(USERNAME, PASSWORD, page);
		AuthenticatorApp app = SignIn.setUpApp(page);
		assertThat(page).hasURL(Pattern.compile(".*/accounts/.*"));

		Page phone = elsewhere.open(waffle.signIn());
		SignIn.as(USERNAME, PASSWORD, phone);
		SignIn.code(app, phone);
		assertThat(phone).hasURL(Pattern.compile(".*/accounts/.*"));

		Members members = Members.of(account.id(), page, waffle);
		members.change(member.name(), "Supervisor");
		StepUp.prove(page, (window) -> SignIn.code(app, window));
		assertThat(members.role(member.name())).hasValue("Supervisor");

		Devices.in(page, waffle).others().click();
		assertThat(phone.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("You have been signed out")))
			// a browser waits before it opens a stream again
			.isVisible(new IsVisibleOptions().setTimeout(10_000));

		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Profile menu")).click();
		page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).click();
		assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))).isVisible();
		page.navigate(waffle.portal() + "/profile");
		assertThat(page).hasURL(KEYCLOAK);
	}

}
