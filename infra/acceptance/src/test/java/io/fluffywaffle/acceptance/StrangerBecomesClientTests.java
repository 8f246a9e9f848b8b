package io.fluffywaffle.acceptance;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.Joining;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Texted;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.local.http.Rest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a text of somebody whom nobody knows to a client with evidence, and out again. */
@Waffle
@RealBrowser
class StrangerBecomesClientTests {

	private static final String PHONE = "+12025559512";

	private static final Pattern LINK = Pattern.compile("http\\S+/join/\\S+");

	private static final String CONSENT = "You may text me about the harvest";

	private final String name = "Stranger " + UUID.randomUUID();

	private final String number = "+1202558%04d".formatted(Math.floorMod(this.name.hashCode(), 10_000));

	@Test
	void byAWelcomeALinkACodeAndTheTerms(RunningWaffle waffle, Person stranger) {
		Rest api = waffle.operations();
		Texted texted = new Texted(PHONE, waffle);
		Demo.Account welcoming = waffle.newAccount("Welcoming");
		String account = "/api/accounts/" + welcoming.id();
		waffle.bring(this.number, welcoming);
		openToStrangers(account, api);

		waffle.simulator().text(PHONE, this.number, "Hello, who is this?");
		Page page = stranger.open(Texted.find(LINK, texted.newest((body) -> body.contains("/join/"))));
		Joining joining = new Joining(page);
		joining.askForACode(this.name);
		joining.prove(texted.code());
		assertThat(clients(account, api).get("items")).isEmpty();
		joining.agree();

		texted.newest((body) -> body.contains("Welcome among us"));
		JsonNode client = clients(account, api).get("items").get(0);
		assertThat(client.get("name").asString()).isEqualTo(this.name);
		assertThat(client.get("consent").asString()).isEqualTo("given");
		assertThat(client.get("groups").get(0).get("name").asString()).isEqualTo("Harvest");
		JsonNode evidence = api.get(account + "/clients/" + client.get("id").asString() + "/consent").ok();
		assertThat(evidence.toString()).contains(CONSENT, "127.0.0.1", "\"version\":1");
		joining.openOwnPage();
		assertThat(page.getByText(CONSENT).first()).isVisible();

		waffle.simulator().text(PHONE, this.number, "STOP");
		await().until(() -> clients(account, api).at("/items/0/consent").asString().equals("withdrawn"));
	}

	private void openToStrangers(String account, Rest api) {
		await().until(() -> api.get(account + "/groups").status() == 200);
		String group = api.post(account + "/groups", Map.of("name", "Harvest", "colour", "#2f9e44"))
			.ok()
			.get("id")
			.asString();
		Rest.Answer settings = api.get(account + "/settings");
		ObjectNode welcoming = (ObjectNode) settings.ok();
		api.edit(account + "/settings", settings.version(), welcoming.put("welcome", "Hi! Tell us who you are: {link}"))
			.ok();
		String terms = api
			.post(account + "/terms",
					Map.of("language", "en", "title", "Harvest terms", "text", "We text twice a week."))
			.ok()
			.get("id")
			.asString();
		api.post(account + "/terms/" + terms + "/publish", Map.of()).ok();
		Rest.Answer enrolment = api.get(account + "/enrolment");
		ObjectNode open = (ObjectNode) enrolment.ok();
		open.put("open", true)
			.put("groupId", group)
			.put("consentWords", CONSENT)
			.put("confirmation", "Welcome among us");
		api.edit(account + "/enrolment", enrolment.version(), open).ok();
	}

	private JsonNode clients(String account, Rest api) {
		return api.get(account + "/clients").ok();
	}

}
