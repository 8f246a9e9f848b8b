package io.fluffywaffle.messaging.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.messaging.ClientService.Person;
import io.fluffywaffle.messaging.TellsOfAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The process is halted while it texts a group and started again: everybody has the text
 * once, as Twilio's log tells.
 */
class BroadcastCrashTests {

	private static final int PEOPLE = 100;

	private static Stage stage;

	@BeforeAll
	static void setUp(@TempDir Path folder) {
		stage = new Stage(folder);
	}

	@AfterAll
	static void tearDown() {
		stage.close();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "C15:1, confirmed and not answered", "C16:2, half of them queued and not committed",
			"C17:2, half of them queued" })
	void goesOnWhereItWasKilled(String point, String situation) throws Exception {
		List<Person> people = stage.people(PEOPLE);
		String key = UUID.randomUUID().toString();
		try (ServiceProcess dying = stage.service(Map.of("CRASH_AT", point, "WAFFLE_BROADCAST_ATONCE", "30"))) {
			stage.open(dying, TellsOfAccounts.newPhone());
			try {
				stage.textGroup(dying, key, situation, PEOPLE);
			}
			catch (IOException _) {
				// it died instead
			}
			dying.awaitDeath();
		}

		try (ServiceProcess again = stage.service(Map.of())) {
			assertThat(stage.textGroup(again, key, situation, PEOPLE).statusCode()).isEqualTo(202);
			await().atMost(Duration.ofSeconds(40)).until(() -> states(situation).equals(List.of("done")));
		}

		List<String> undecided = undecided(situation);
		assertThat(undecided).hasSizeLessThan(PEOPLE / 2);
		assertThat(people).allSatisfy((person) -> assertThat(stage.accepted(person.phone()))
			.isEqualTo(undecided.contains(person.phone()) ? List.of() : List.of(1L)));
	}

	/** Whose texts were about to leave when it was killed: a person decides. */
	private static List<String> undecided(String body) {
		return stage.jdbc()
			.sql("select to_number from message where body = ? and status = 'review'")
			.param(body)
			.query(String.class)
			.list();
	}

	/** Of the broadcasts that somebody confirmed. */
	private static List<String> states(String body) {
		return stage.jdbc()
			.sql("select state from broadcast where body = ? and state <> 'preparing'")
			.param(body)
			.query(String.class)
			.list();
	}

}
