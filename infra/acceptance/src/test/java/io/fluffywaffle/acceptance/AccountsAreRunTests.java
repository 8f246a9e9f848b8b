package io.fluffywaffle.acceptance;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.AuthenticatorApp;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.AllAccounts;
import io.fluffywaffle.acceptance.page.Audit;
import io.fluffywaffle.acceptance.page.Company;
import io.fluffywaffle.acceptance.page.Handsets;
import io.fluffywaffle.acceptance.page.Inbox;
import io.fluffywaffle.acceptance.page.Keywords;
import io.fluffywaffle.acceptance.page.Members;
import io.fluffywaffle.acceptance.page.Numbers;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.simulator.number.NumberSettings;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From an admin who opens an account to texts that flow in it, and to who pays. */
@Waffle
@RealBrowser(requestsMayFail = true)
class AccountsAreRunTests {

	private static final String PHONE = "+12025550101";

	private static final String OLD_SOFTWARE = "https://old.example.org/sms";

	private static final String IBAN = "DE89 3704 0044 0532 0130 00";

	private static final String VIEWED = "bank-account.viewed";

	private final String name = "Harbor " + UUID.randomUUID();

	private final String number = "+1202557%04d".formatted(Math.floorMod(this.name.hashCode(), 10_000));

	@Test
	void anAccountIsOpenedForAnOwnerAndTextsFlow(RunningWaffle waffle, Person admin, Person owner, Person member,
			Person client) {
		Newcomer olga = waffle.newcomer("olga", waffle.demo().accounts().getFirst(), "member");
		Newcomer milo = waffle.newcomer("milo");
		waffle.simulator().put(this.number, NumberSettings.callingTo(OLD_SOFTWARE));
		Page office = admin.open(waffle.portal() + "/admin");
		signInAnew(waffle.newAdmin("opening"), office);

		Company company = Company.create(this.name, office, waffle);
		String account = AllAccounts.in(office, waffle).open(this.name, olga);
		company.attach(this.name);
		Numbers.of(account, office, waffle).takeOver(this.number, "Front desk", OLD_SOFTWARE);

		await().until(() -> waffle.people().mustHaveASecondFactor(olga.id()));
		Page page = owner.open(waffle.signIn());
		AuthenticatorApp app = signInAnew(olga, page);
		Inbox.in(page).switchTo(this.name);
		assertThat(Inbox.in(page).accountSwitch()).containsText(this.name);
		Members.of(account, page, waffle).add(milo, (window) -> SignIn.code(app, window));
		Keywords.of(account, page, waffle).answer("HOURS", "We are open from 9 to 5.");

		Page desk = member.open(waffle.signIn());
		SignIn.as(milo, desk);
		Inbox inbox = Inbox.in(desk);
		inbox.requireLive();
		Handsets handsets = Handsets.open(client, waffle);
		handsets.text(PHONE, this.number, "hours");
		assertThat(handsets.bubble(PHONE, "We are open from 9 to 5.")).isVisible();
		handsets.text(PHONE, this.number, "Is there parking?");
		inbox.open("Is there parking?");
		inbox.answer("Behind the building.");
		assertThat(handsets.bubble(PHONE, "Behind the building.")).isVisible();
		assertThat(inbox.turn("We are open from 9 to 5.")).hasCount(1);
		assertThat(handsets.bubble(PHONE, "We are open from 9 to 5.")).hasCount(1);
	}

	@Test
	void aBankAccountIsShownToWhoProvesItAndThatIsOnRecord(RunningWaffle waffle, Person admin, Person other) {
		Page office = admin.open(waffle.portal() + "/admin");
		AuthenticatorApp adding = signInAnew(waffle.newAdmin("adding"), office);
		Company company = Company.create(this.name, office, waffle);

		company.addBankAccount(IBAN, (window) -> SignIn.code(adding, window));

		assertThat(company.bankAccount("3000")).containsText("•••• 3000");
		assertThat(office.getByText(IBAN)).hasCount(0);

		Newcomer viewer = waffle.newAdmin("viewing");
		Page page = other.open(waffle.portal() + "/admin");
		AuthenticatorApp viewing = signInAnew(viewer, page);
		Company seen = company.seenIn(page);
		seen.openBankAccounts();
		assertThat(seen.bankAccount("3000")).isVisible();
		assertThat(page.getByText(IBAN)).hasCount(0);

		seen.show("3000", (window) -> SignIn.code(viewing, window));

		assertThat(page.getByText(IBAN)).isVisible();
		await().until(() -> waffle.operations()
			.get("/api/audit?outcome=success&action=" + VIEWED)
			.ok()
			.toString()
			.contains(viewer.name()));
		Audit audit = Audit.of(VIEWED, office, waffle);
		assertThat(audit.lines("Bank account viewed", viewer.name(), "Refused")).hasCount(1);
		assertThat(audit.lines("Bank account viewed", viewer.name(), "Done")).hasCount(1);
	}

	/** Signs in for the first time since a second factor is asked for. */
	private static AuthenticatorApp signInAnew(Newcomer newcomer, Page page) {
		SignIn.as(newcomer, page);
		AuthenticatorApp app = SignIn.setUpApp(page);
		page.waitForURL(Pattern.compile(".*/(accounts|admin).*"));
		return app;
	}

}
