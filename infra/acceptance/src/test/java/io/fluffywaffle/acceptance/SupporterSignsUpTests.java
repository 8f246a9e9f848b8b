package io.fluffywaffle.acceptance;

import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.ActionPages;
import io.fluffywaffle.acceptance.page.Cause;
import io.fluffywaffle.acceptance.page.Inbox;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Texted;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.local.http.Rest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * From a page for a cause to somebody who supports it, and can be texted with the others.
 */
@Waffle
@RealBrowser
class SupporterSignsUpTests {

	private static final String CONSENT = "You may text me about the night bus";

	private final String run = UUID.randomUUID().toString().substring(0, 8);

	private final String slug = "night-bus-" + this.run;

	private final String title = "Keep the night bus " + this.run;

	@Test
	void onAPhoneAndIsTextedWithAllOthers(RunningWaffle waffle, Person keeper, Person supporter) {
		Demo.Account account = waffle.demo().accounts().getFirst();
		Texted texted = new Texted("+12025559531", waffle);
		Page desk = keeper.open(waffle.signIn());
		SignIn.as(waffle.newcomer("bus", account, "supervisor"), desk);
		Inbox.in(desk).requireLive();
		ActionPages pages = ActionPages.of(account, desk, waffle);
		pages.open(this.title, this.slug, "The night bus is glad to have you.");

		supporter.takePhone(true);
		Cause cause = new Cause(supporter.open(waffle.portal() + "/act/" + this.slug));
		cause.askForACode("Rosa Night", texted.phone());
		cause.prove(texted.code());
		cause.agree();
		texted.newest("The night bus is glad to have you."::equals);

		waffle.simulator().text(texted.phone(), account.number(), "When does the council meet?");
		ActionPages.of(account, desk, waffle).supporters(this.title);
		assertThat(pages.supporter("Rosa Night")).containsText("Replied");
		pages.textAll("The council meets on Monday at six.");
		texted.newest("The council meets on Monday at six."::equals);
		desk.navigate(waffle.portal() + "/accounts/" + account.id() + "/inbox");
		Inbox inbox = Inbox.in(desk);
		inbox.line("Rosa Night").click();
		assertThat(inbox.turn("When does the council meet?")).isVisible();
		assertThat(inbox.turn("The council meets on Monday at six.")).isVisible();
		assertThat(texted.all()).filteredOn("The night bus is glad to have you."::equals).hasSize(1);
	}

	@Test
	void withoutScriptAndOnlyOnce(RunningWaffle waffle, Person supporter) {
		Rest api = waffle.operations();
		String account = "/api/accounts/" + waffle.demo().accounts().getFirst().id();
		Texted texted = new Texted("+12025559532", waffle);
		String page = api
			.post(account + "/action-pages",
					Map.of("slug", this.slug, "title", this.title, "body", "It **stays**.", "consentWords", CONSENT,
							"thanks", "You are in.", "firstText", "Glad to have you, " + this.run))
			.ok()
			.get("id")
			.asString();
		api.post(account + "/action-pages/" + page + "/open", Map.of()).ok();
		supporter.takePhone(false);

		for (int i = 0; i < 2; i++) {
			int before = texted.all().size();
			Cause cause = new Cause(supporter.open(waffle.portal() + "/act/" + this.slug));
			cause.askForACode("Ida Night", texted.phone());
			await().until(() -> texted.all().size() > before);
			cause.prove(texted.code());
			cause.agree();
		}

		texted.newest(("Glad to have you, " + this.run)::equals);
		JsonNode supporters = api.get(account + "/action-pages/" + page + "/supporters").ok().get("items");
		assertThat(supporters).hasSize(1);
		String client = supporters.get(0).get("clientId").asString();
		assertThat(api.get(account + "/clients/" + client + "/consent").ok().toString()).contains(CONSENT);
		await().until(
				() -> api.get(account + "/clients/" + client + "/timeline").ok().toString().contains("page.supported"));
		assertThat(texted.all()).filteredOn(("Glad to have you, " + this.run)::equals).hasSize(1);
	}

}
