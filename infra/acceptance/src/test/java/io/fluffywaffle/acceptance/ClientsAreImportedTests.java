package io.fluffywaffle.acceptance;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.acceptance.access.ClientFile;
import io.fluffywaffle.acceptance.access.Script;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A file with more people than anybody would type, or as many as a setting says. */
@Waffle
@RealBrowser(requestsMayFail = true)
class ClientsAreImportedTests {

	private static final int PEOPLE = Integer.getInteger("waffle.acceptance.import", 20_000);

	private static final int BAD = 500;

	@Test
	void allOnceThoughTheServiceIsKilledHalfWay(RunningWaffle waffle) {
		String account = waffle.newAccount("Importing").id();
		Script script = Script.in(account, waffle);
		String group = script.post("/groups", Map.of("name", "From a file " + UUID.randomUUID(), "colour", "#1971c2"))
			.get("id")
			.asString();
		long began = System.nanoTime();
		ClientFile file = ClientFile.check(script, PEOPLE, BAD, group);
		assertThat(file.state().get("failed").asInt()).isEqualTo(BAD);

		file.start();
		await().atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> file.state().get("done").asInt() > PEOPLE / 4);
		int atTheKill = file.state().get("done").asInt();
		waffle.kill("client-service");
		waffle.restart("client-service");
		JsonNode done = file.await("done");

		System.out.printf("Killed after %,d of %,d rows; all done %,d s after the upload%n", atTheKill, PEOPLE,
				Duration.ofNanos(System.nanoTime() - began).toSeconds());
		assertThat(atTheKill).isLessThan(PEOPLE);
		assertThat(done.get("added").asInt()).isEqualTo(PEOPLE - BAD);
		assertThat(done.get("failed").asInt()).isEqualTo(BAD);
		assertThat(script.get("/groups/" + group).get("clients").asInt()).isEqualTo(PEOPLE - BAD);
	}

}
