package io.fluffywaffle.messaging.broadcast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.ClientService;
import io.fluffywaffle.messaging.ClientService.Person;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.sending.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** From the words to a broadcast that is there, or is not. */
@MessagingServiceTest
class ConfirmingTests {

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Groups groups;

	@Autowired
	Callers callers;

	@Autowired
	Queue queue;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	@BeforeEach
	void openAccount() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void tellsWhoGetsItAndWhoDoesNotAndWhy() {
		Person stopped = Person.of(TellsOfAccounts.newPhone(), "Sam Stop");
		this.jdbc.sql("insert into opt_out (account_id, phone, number, source, at) values (?, ?, ?, 'keyword', now())")
			.params(this.account.id(), stopped.phone(), this.account.number())
			.update();
		Person blocked = new Person(UUID.randomUUID(), TellsOfAccounts.newPhone(), "Bo", Map.of(), "given", true,
				false);
		Person paused = new Person(UUID.randomUUID(), TellsOfAccounts.newPhone(), "Pat", Map.of(), "given", false,
				true);
		Person german = new Person(UUID.randomUUID(), "+4915123456789", "Uta Maß", Map.of("shoe_size", "38"), "given",
				false, false);
		ClientService.ofThisJvm()
			.knows(this.account.id(),
					List.of(Person.of(TellsOfAccounts.newPhone(), "Ana Kovač"), german, stopped, blocked, paused,
							Person.of(TellsOfAccounts.newPhone(), "Nora").saying("none"),
							Person.of(TellsOfAccounts.newPhone(), "Will").saying("withdrawn")));

		MvcTestResult preview = preview("Hi {{first_name}}, size {{shoe_size|?}}: " + "x".repeat(150));

		assertThat(preview).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"recipients": 2, "segments": 4, "longest": 2,
							 "byCountry": [{"country": "DE", "texts": 1, "segments": 2}, {"country": "US", "texts": 1, "segments": 2}]}""");
		assertThat(Callers.<List<String>>read(preview, "$.excluded[*].reason")).containsExactlyInAnyOrder("no-consent",
				"withdrawn", "opted-out", "blocked", "paused");
		assertThat(Callers.<List<Integer>>read(preview, "$.excluded[*].count")).containsOnly(1);
		assertThat(Callers.<List<String>>read(preview, "$.excludedSample[?(@.reason == 'opted-out')].name"))
			.containsExactly("Sam Stop");
		assertThat(Callers.<List<String>>read(preview, "$.samples[*].body")).first()
			.asString()
			.startsWith("Hi Ana, size ?: x");
	}

	@Test
	void countsAWordOutsideTheSmallAlphabetAsItTravels() {
		ClientService.ofThisJvm()
			.knows(this.account.id(), List.of(Person.of(TellsOfAccounts.newPhone(), "Ana"),
					Person.of(TellsOfAccounts.newPhone(), "Мария")));

		assertThat(preview("{{name}} " + "x".repeat(100))).bodyJson().isLenientlyEqualTo("""
				{"recipients": 2, "segments": 3, "longest": 2}""");
	}

	@Test
	void asksWithTheCallersTokenForAsManyPagesAsThereAre() {
		this.groups.people(this.account, 2300);

		MvcTestResult preview = preview("Hello");

		assertThat(Callers.<Integer>read(preview, "$.recipients")).isEqualTo(2300);
		assertThat(ClientService.ofThisJvm().tokens()).filteredOn(this.account.member().bearer()::equals).hasSize(3);
	}

	@Test
	void fixesWhoGetsItInWhichWords() {
		List<Person> people = this.groups.people(this.account, 2);

		UUID broadcast = this.groups.text(this.account, "Hi {{name}}", 2);

		ClientService.ofThisJvm().knows(this.account.id(), List.of());
		assertThat(this.groups.look(this.account, broadcast)).bodyJson()
			.isLenientlyEqualTo("""
					{"name": null, "body": "Hi {{name}}", "from": "%s", "state": "sending",
					 "groups": [{"id": "%s"}], "author": {"id": "%s"}, "counts": {"total": 2, "waiting": 2}}"""
				.formatted(this.account.number(), Groups.GROUP, this.account.member().id()));
		this.groups.awaitTexts(broadcast, 2);
		assertThat(bodies(broadcast)).containsExactlyInAnyOrder("Hi " + people.get(0).name(),
				"Hi " + people.get(1).name());
	}

	@Test
	void textsAPhoneOnceHoweverOftenItIsNamed() {
		String phone = TellsOfAccounts.newPhone();
		ClientService.ofThisJvm()
			.knows(this.account.id(), List.of(Person.of(phone, "Ana"), Person.of(phone, "Ana again")));

		UUID broadcast = this.groups.text(this.account, "Hello", 1);

		assertThat(this.groups.<Integer>read(this.account, broadcast, "$.counts.total")).isEqualTo(1);
	}

	@Test
	void sendsOnceForEachKeyHoweverOftenAndHoweverManyAtOnce() throws Exception {
		this.groups.people(this.account, 20);
		String key = UUID.randomUUID().toString();
		Set<String> ids = ConcurrentHashMap.newKeySet();

		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 8; i++) {
				people.submit(() -> ids.add(Callers.read(confirm(key, "Hello", 20), "$.id")));
			}
		}

		assertThat(ids).hasSize(1);
		assertThat(confirm(key, "Other words", 20)).hasStatus(422);
		assertThat(this.jdbc.sql("select count(*) from broadcast where account_id = ?")
			.param(this.account.id())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void sendsNothingToOthersThanItsAuthorWasTold() {
		this.groups.people(this.account, 3);

		assertThat(confirm(UUID.randomUUID().toString(), "Hello", 2)).hasStatus(409).bodyJson().isLenientlyEqualTo("""
				{"type": "/problems/audience-changed", "recipients": 3}""");

		assertThat(count("broadcast")).isZero();
		assertThat(count("broadcast_recipient")).isZero();
	}

	@Test
	void refusesWhatCannotBeSentToEverybody() {
		this.groups.people(this.account, 1);

		assertThat(confirm("k1", "Size {{hat_size|?}}", 1)).hasStatus(422).bodyText().contains("hat_size", "\"body\"");
		assertThat(confirm("k2", "Hi {{first_name", 1)).hasStatus(422);
		assertThat(confirm("k3", "{{shoe_size}}", 1)).hasStatus(422).bodyText().contains("fallback");
		assertThat(confirm("k4", "x".repeat(1590) + "{{name}}", 1)).hasStatus(422).bodyText().contains("1600");
		assertThat(confirm("k5", " ", 1)).hasStatus(400);
		assertThat(confirm("k6", "a\\u0007b", 1)).hasStatus(400);
		assertThat(count("broadcast")).isZero();
	}

	@Test
	void refusesToTextNobody() {
		assertThat(confirm(UUID.randomUUID().toString(), "Hello", 0)).hasStatus(422)
			.bodyText()
			.contains("nobody-to-text");
	}

	@Test
	void refusesANumberThatIsNotTheAccounts() {
		this.groups.people(this.account, 1);

		assertThat(this.groups.confirm(this.account.member(), this.account, "Hello",
				Map.of("expected", 1, "from", "+12025550199"), "k"))
			.hasStatus(400);
		assertThat(this.groups.confirm(this.account.member(), this.account, "Hello",
				Map.of("expected", 1, "from", this.account.numbers().get(1)), "k"))
			.hasStatus(202);
	}

	@Test
	void saysWhenNobodyKnowsTheClients() {
		this.groups.people(this.account, 1);
		ClientService.ofThisJvm().refuses(this.account.id(), 500);

		assertThat(confirm(UUID.randomUUID().toString(), "Hello", 1)).hasStatus(503)
			.bodyText()
			.contains("clients-unavailable");

		assertThat(count("broadcast")).isZero();
	}

	@Test
	void passesOnThatAGroupIsNotThere() {
		ClientService.ofThisJvm().refuses(this.account.id(), 404);

		assertThat(confirm(UUID.randomUUID().toString(), "Hello", 1)).hasStatus(422).bodyText().contains("groupIds");
	}

	@Test
	void textsSupportersOfAPageBesideAGroup() {
		this.groups.people(this.account, 2);
		UUID page = UUID.randomUUID();

		MvcTestResult preview = this.account.member()
			.post("{\"pageIds\": [\"%s\"], \"body\": \"Hello\"}".formatted(page),
					this.account.path("/broadcasts/preview"));
		assertThat(ClientService.ofThisJvm().asked(this.account.id()).path("pageIds").path(0).asString())
			.isEqualTo(page.toString());
		UUID broadcast = UUID.fromString(Callers.read(this.groups.confirm(this.account.member(), this.account, "Hello",
				Map.of("expected", 2, "pageIds", List.of("\"" + page + "\"")), "k"), "$.id"));

		assertThat(preview).bodyJson().extractingPath("$.recipients").isEqualTo(2);
		assertThat(ClientService.ofThisJvm().asked(this.account.id()).toString()).contains(page.toString(),
				Groups.GROUP.toString());
		assertThat(this.groups.look(this.account, broadcast)).bodyJson()
			.isLenientlyEqualTo("{\"pages\": [{\"id\": \"%s\", \"title\": \"Page %s\"}]}".formatted(page,
					page.toString().charAt(0)));
	}

	@Test
	void tellsAnotherPageUnderTheSameKeyFromTheFirst() {
		this.groups.people(this.account, 1);
		for (int status : List.of(202, 422)) {
			assertThat(this.groups.confirm(this.account.member(), this.account, "Hello",
					Map.of("expected", 1, "pageIds", List.of("\"" + UUID.randomUUID() + "\"")), "same"))
				.hasStatus(status);
		}
	}

	@Test
	void passesOnThatAPageIsNotThere() {
		ClientService.ofThisJvm().refuses(this.account.id(), 404);

		MvcTestResult refused = this.account.member()
			.call(HttpMethod.POST,
					"{\"pageIds\": [\"%s\"], \"body\": \"Hello\", \"expected\": 1}".formatted(UUID.randomUUID()),
					this.account.path("/broadcasts"), (headers) -> headers.set("Idempotency-Key", "k"));

		assertThat(refused).hasStatus(422).bodyJson().extractingPath("$.errors[0].field").isEqualTo("pageIds");
	}

	@Test
	void refusesATimeThatIsOver() {
		this.groups.people(this.account, 1);

		assertThat(this.groups.confirm(this.account.member(), this.account, "Hello",
				Map.of("expected", 1, "sendAt", Instant.now().minusSeconds(60).toString()), "k"))
			.hasStatus(400);
	}

	@Test
	void showsBroadcastsToMembersOfTheirAccountOnly() {
		this.groups.people(this.account, 1);
		UUID broadcast = this.groups.text(this.account, "Hello", 1);
		TestAccount other = this.accounts.newAccount();

		List<Integer> answers = new ArrayList<>();
		for (String path : List.of("", "/recipients")) {
			answers.add(other.member().get(other.path("/broadcasts/" + broadcast + path)).getResponse().getStatus());
		}
		for (String act : List.of("pause", "resume", "stop")) {
			answers.add(this.groups.tell(other, broadcast, act).getResponse().getStatus());
		}

		assertThat(answers).containsOnly(404);
		assertThat(other.member().get(other.path("/broadcasts"))).bodyJson().isLenientlyEqualTo("{\"items\": []}");
		assertThat(this.groups.<String>read(this.account, broadcast, "$.state")).isEqualTo("sending");
	}

	private MvcTestResult preview(String body) {
		return this.account.member()
			.post("{\"groupIds\": [\"%s\"], \"clientIds\": [], \"body\": \"%s\"}".formatted(Groups.GROUP, body),
					this.account.path("/broadcasts/preview"));
	}

	private MvcTestResult confirm(String key, String body, int expected) {
		return this.groups.confirm(this.account.member(), this.account, body, Map.of("expected", expected), key);
	}

	private List<String> bodies(UUID broadcast) {
		return this.jdbc.sql("select body from message where broadcast_id = ?")
			.param(broadcast)
			.query(String.class)
			.list();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from %s where account_id = ?".formatted(table))
			.param(this.account.id())
			.query(Long.class)
			.single();
	}

}
