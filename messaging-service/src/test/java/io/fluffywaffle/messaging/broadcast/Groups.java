package io.fluffywaffle.messaging.broadcast;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.Caller;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.ClientService;
import io.fluffywaffle.messaging.ClientService.Person;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import org.awaitility.Awaitility;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts groups as members do, and watches what becomes of it. */
@TestComponent
public class Groups {

	/** Whom the texts of tests go to; what they hold client-service knows. */
	public static final UUID GROUP = UUID.randomUUID();

	private final JdbcClient jdbc;

	Groups(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** So many new people who agreed to be texted; both services know them. */
	public List<Person> people(TestAccount account, int count) {
		List<Person> people = IntStream.range(0, count)
			.mapToObj((i) -> Person.of(TellsOfAccounts.newPhone(), "Ana Kovač " + i))
			.toList();
		ClientService.ofThisJvm().knows(account.id(), people);
		people.forEach((person) -> agree(account, person));
		return people;
	}

	/** As if the fact of client-service had arrived. */
	public void agree(TestAccount account, Person person) {
		this.jdbc.sql("""
				insert into client (id, account_id, phone, name, blocked, version, consent)
				values (?, ?, ?, ?, false, 1, 'given')""")
			.params(person.clientId(), account.id(), person.phone(), person.name())
			.update();
	}

	/** Confirms a text to the group and returns the broadcast's id. */
	public UUID text(TestAccount account, String body, int expected) {
		MvcTestResult answer = confirm(account.member(), account, body, Map.of("expected", expected),
				UUID.randomUUID().toString());
		assertThat(answer).hasStatus(202);
		return UUID.fromString(Callers.read(answer, "$.id"));
	}

	/** Confirms a text to the group and returns the answer. */
	public MvcTestResult confirm(Caller caller, TestAccount account, String body, Map<String, Object> more,
			String key) {
		StringBuilder json = new StringBuilder("{\"groupIds\": [\"%s\"], \"body\": \"%s\"".formatted(GROUP, body));
		more.forEach((name, value) -> json
			.append(", \"%s\": %s".formatted(name, (value instanceof String) ? "\"" + value + "\"" : value)));
		return caller.call(HttpMethod.POST, json.append("}").toString(), account.path("/broadcasts"),
				(headers) -> headers.set("Idempotency-Key", key));
	}

	/** Does something to a broadcast and returns the answer. */
	public MvcTestResult tell(TestAccount account, UUID broadcast, String what) {
		return account.member().post("", account.path("/broadcasts/" + broadcast + "/" + what));
	}

	/** The broadcast as its members see it. */
	public MvcTestResult look(TestAccount account, UUID broadcast) {
		return account.member().get(account.path("/broadcasts/" + broadcast));
	}

	/** A value of it. */
	public <T> T read(TestAccount account, UUID broadcast, String path) {
		return Callers.read(look(account, broadcast), path);
	}

	/** Waits until it has so many texts in the queue or behind it. */
	public void awaitTexts(UUID broadcast, int count) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> texts(broadcast).size() == count);
	}

	/** The states of its texts by message. */
	public Map<UUID, String> texts(UUID broadcast) {
		return this.jdbc.sql("select id, status from message where broadcast_id = ?")
			.param(broadcast)
			.query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("status")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The states of its texts, each once. */
	public List<String> states(UUID broadcast) {
		return texts(broadcast).values().stream().distinct().sorted().toList();
	}

}
