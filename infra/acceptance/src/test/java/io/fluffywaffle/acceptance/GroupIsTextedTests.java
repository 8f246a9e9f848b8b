package io.fluffywaffle.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.fluffywaffle.acceptance.access.ClientFile;
import io.fluffywaffle.acceptance.access.Script;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.simulator.log.LogEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * One text to a thousand people, or as many as {@code waffle.acceptance.group} says; the
 * simulator's log says who got it.
 */
@Waffle
@RealBrowser(requestsMayFail = true)
class GroupIsTextedTests {

	private static final int PEOPLE = Integer.getInteger("waffle.acceptance.group", 1_000);

	private static final Duration PATIENCE = Duration.ofMinutes(3).plusMillis(100L * PEOPLE);

	private static final Set<String> PHONES = IntStream.range(0, PEOPLE)
		.mapToObj(ClientFile::phone)
		.collect(Collectors.toSet());

	@Test
	void eachHandsetGetsItOnceThoughTheServiceIsKilledHalfWay(RunningWaffle waffle) {
		Demo.Account account = waffle.demo().accountOf(waffle.demo().memberOfOne());
		Script script = Script.in(account.id(), waffle);
		String group = script.post("/groups", Map.of("name", "All " + UUID.randomUUID(), "colour", "#1971c2"))
			.get("id")
			.asString();
		ClientFile file = ClientFile.check(script, PEOPLE, 0, group);
		file.start();
		file.await("done");

		String body = "Hello {{first_name|there}}, we open at 9 on " + UUID.randomUUID();
		JsonNode preview = script.post("/broadcasts/preview", Map.of("groupIds", List.of(group), "body", body));
		assertThat(preview.get("recipients").asInt()).isEqualTo(PEOPLE);
		String broadcast = script
			.post("/broadcasts", Map.of("groupIds", List.of(group), "body", body, "expected", PEOPLE))
			.get("id")
			.asString();
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> accepted(waffle).size() > PEOPLE / 3);
		waffle.kill("messaging-service");
		int atTheKill = accepted(waffle).size();
		waffle.restart("messaging-service");

		JsonNode done = await().atMost(PATIENCE)
			.pollInterval(Duration.ofSeconds(1))
			.ignoreExceptions()
			.until(() -> script.get("/broadcasts/" + broadcast), (now) -> now.get("state").asString().equals("done"));
		Map<String, Long> accepted = accepted(waffle);
		assertThat(done.at("/counts/suppressed").asInt()).isZero();
		int review = done.at("/counts/review").asInt();
		System.out.printf("Killed after %d of %d; in the end %d handsets, %d left to a person%n", atTheKill, PEOPLE,
				accepted.size(), review);
		assertThat(atTheKill).isLessThan(PEOPLE);
		assertThat(accepted.values()).allMatch((times) -> times == 1);
		assertThat(accepted).hasSize(PEOPLE - review);
		assertThat(review).isLessThan(PEOPLE / 20);
	}

	/** How many texts Twilio took to each of the people. */
	private static Map<String, Long> accepted(RunningWaffle waffle) {
		return waffle.simulator()
			.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> PHONES.contains(entry.to()))
			.collect(Collectors.groupingBy(LogEntry::to, Collectors.counting()));
	}

}
