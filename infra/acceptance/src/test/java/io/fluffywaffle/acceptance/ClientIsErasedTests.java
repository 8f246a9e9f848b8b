package io.fluffywaffle.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.acceptance.access.Script;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is left of somebody who wants to be forgotten: nothing that names them. */
@Waffle
@RealBrowser(requestsMayFail = true)
class ClientIsErasedTests {

	private static final String PHONE = "+12025559431";

	private final String name = "Forgotten " + UUID.randomUUID();

	@Test
	void inEveryDatabase(RunningWaffle waffle) {
		Demo.Account account = waffle.demo().accountOf(waffle.demo().memberOfOne());
		Script script = Script.in(account.id(), waffle);
		String client = script
			.post("/clients", Map.of("phone", PHONE, "name", this.name, "email", "forgotten@mail.test"))
			.get("id")
			.asString();
		script.post("/clients/" + client + "/notes", Map.of("text", "Told us about " + this.name));
		waffle.simulator().text(PHONE, account.number(), "I am " + this.name);
		await().until(() -> waffle.databases()
			.thatHold(PHONE)
			.stream()
			.anyMatch((place) -> place.startsWith("messaging.message")));
		assertThat(waffle.databases().thatHold(this.name)).hasSizeGreaterThan(2);

		String erasure = script.delete("/clients/" + client).get("erasureId").asString();

		JsonNode done = await().until(() -> script.get("/client-erasures").get("items").get(0),
				(newest) -> !newest.get("doneAt").isNull());
		assertThat(done.get("id").asString()).isEqualTo(erasure);
		await().until(() -> waffle.databases().thatHold(PHONE), List::isEmpty);
		assertThat(waffle.databases().thatHold(this.name)).isEmpty();
		assertThat(waffle.databases().thatHold("forgotten@mail.test")).isEmpty();
	}

}
