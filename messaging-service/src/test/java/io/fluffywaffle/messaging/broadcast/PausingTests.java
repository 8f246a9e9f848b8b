package io.fluffywaffle.messaging.broadcast;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.ClientService.Person;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.log.LogEntry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A broadcast is halted while its texts leave; Twilio's log is the judge. */
@SimulatedTwilioTest
class PausingTests {

	private static final int PEOPLE = 250;

	@Autowired
	Texts texts;

	@Autowired
	Groups groups;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	JdbcClient jdbc;

	@Test
	void beginsNothingOnceThePauseIsAnsweredAndTextsEachOnceInTheEnd() {
		TestAccount account = this.texts.newAccount();
		List<Person> people = this.groups.people(account, PEOPLE);
		UUID broadcast = this.groups.text(account, "Hello", PEOPLE);
		await().pollInterval(Duration.ofMillis(10)).until(() -> begun(broadcast).size() > 20);

		this.groups.tell(account, broadcast, "pause");

		Set<String> begun = begun(broadcast);
		await().until(() -> !this.groups.states(broadcast).contains("dispatching"));
		assertThat(begun).hasSizeLessThan(PEOPLE);
		await().during(Duration.ofMillis(500)).until(() -> begun.containsAll(accepted(account)));
		this.groups.tell(account, broadcast, "resume");
		await().atMost(Duration.ofSeconds(60))
			.until(() -> this.groups.read(account, broadcast, "$.state").equals("done"));
		assertThat(accepted(account)).hasSize(PEOPLE)
			.containsExactlyInAnyOrderElementsOf(people.stream().map(Person::phone).toList());
	}

	/** Whose texts are, or were, under way. */
	private Set<String> begun(UUID broadcast) {
		return this.jdbc.sql("select to_number from message where broadcast_id = ? and attempt > 0")
			.param(broadcast)
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.toSet());
	}

	private List<String> accepted(TestAccount account) {
		return this.simulator.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> account.number().equals(entry.from()))
			.map((entry) -> String.valueOf(entry.to()))
			.toList();
	}

}
