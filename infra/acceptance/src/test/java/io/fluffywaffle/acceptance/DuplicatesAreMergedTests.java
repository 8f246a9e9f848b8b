package io.fluffywaffle.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.access.Script;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.Duplicates;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody who is there twice becomes one client, and two again when that was wrong. */
@Waffle
@RealBrowser
class DuplicatesAreMergedTests {

	private static final String PHONE = "+12025559621";

	private static final String OTHER_PHONE = "+12025559622";

	private static final String SURVIVOR = "Ada Quill";

	private static final String OTHER = "Adah Q. Quill";

	private final String number = "+1202556%04d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000));

	@Test
	void andTheTextsOfBothBearOneNameMeanwhile(RunningWaffle waffle, Person supervisor) {
		Demo.Account account = waffle.newAccount("Twice");
		Newcomer sam = waffle.newcomer("sam", account, "supervisor");
		Script script = Script.in(account.id(), waffle);
		waffle.bring(this.number, account);
		add(SURVIVOR, PHONE, script);
		add(OTHER, OTHER_PHONE, script);
		text(waffle, OTHER_PHONE, "Before the merge", script);
		Page page = supervisor.open(waffle.portal() + "/accounts/" + account.id() + "/clients/duplicates");
		SignIn.as(sam, page);
		Duplicates duplicates = new Duplicates(page);

		duplicates.merge(OTHER, SURVIVOR);

		assertThat(page.getByText("No duplicates")).isVisible();
		assertThat(names(script)).containsExactly(SURVIVOR);
		text(waffle, OTHER_PHONE, "While they are one", script);
		await().until(() -> namesInInbox(script), List.of(SURVIVOR)::equals);
		page.navigate(waffle.portal() + "/accounts/" + account.id() + "/clients");
		page.getByText(SURVIVOR).first().click();

		duplicates.undo(OTHER, SURVIVOR);

		assertThat(names(script)).containsExactlyInAnyOrder(SURVIVOR, OTHER);
		await().until(() -> namesInInbox(script), List.of(OTHER)::equals);
	}

	private static void add(String name, String phone, Script script) {
		script.post("/clients", Map.of("phone", phone, "name", name, "email", "quill@mail.test"));
	}

	private void text(RunningWaffle waffle, String from, String body, Script script) {
		waffle.simulator().text(from, this.number, body);
		await().until(() -> script.get("/conversations").toString(), (inbox) -> inbox.contains(body));
	}

	private static List<String> names(Script script) {
		return script.get("/clients")
			.get("items")
			.valueStream()
			.map((client) -> client.get("name").asString())
			.toList();
	}

	private static List<String> namesInInbox(Script script) {
		return script.get("/conversations")
			.get("items")
			.valueStream()
			.map((conversation) -> conversation.at("/client/name").asString())
			.toList();
	}

}
