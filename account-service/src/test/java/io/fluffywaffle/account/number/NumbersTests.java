package io.fluffywaffle.account.number;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.StandInMessaging;
import io.fluffywaffle.account.StandInMessaging.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class NumbersTests {

	private static final String NUMBERS = "/api/accounts/{id}/numbers";

	private static final String CONNECT = "POST /twilio/numbers";

	private final String number = newNumber();

	@Autowired
	Callers callers;

	@Autowired
	StandInMessaging messaging;

	Caller owner;

	Caller admin;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.admin = this.callers.admin();
		this.account = this.callers.accountOf(this.owner);
	}

	@Test
	void bringsANumberInNationalFormWithWhatItCanDo() {
		assertThat(add(this.admin, this.account, this.number.substring(2))).hasStatus(201).bodyJson().isEqualTo("""
				{"number": "%s", "label": "Front desk", "isDefault": true, "capabilities": ["sms", "voice"],
				 "country": "US"}""".formatted(this.number));

		assertThat(this.owner.get(NUMBERS, this.account)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"number\": \"%s\"}]}".formatted(this.number));
		Asked asked = this.messaging.asked(this.account).getLast();
		assertThat(asked.token()).isEqualTo(this.admin.bearer());
		assertThat(asked.body().path("number").asString()).isEqualTo(this.number);
		assertThat(asked.body().path("takeOver").asBoolean()).isFalse();
	}

	@Test
	void keepsOwnersFromTheInstallationsNumbers() {
		assertThat(add(this.owner, this.account, this.number)).hasStatus(403)
			.bodyText()
			.contains("credentials of its own");
		assertThat(purchase(this.owner)).hasStatus(403);

		assertThat(this.messaging.asked(this.account)).isEmpty();
	}

	@Test
	void letsOwnersWithCredentialsOfTheirOwnBringNumbers() {
		String sid = connectOwn();

		assertThat(add(this.owner, this.account, this.number)).hasStatus(201);

		assertThat(this.messaging.asked(this.account).getLast().body().path("accountSid").asString()).isEqualTo(sid);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					422 | number-not-at-twilio | , "errors": [{"field": "number", "message": "is not there"}] | "field":"number"
					409 | webhook-elsewhere    | , "url": "https://other.example/sms"                         | https://other.example/sms
					422 | twilio-refused       | , "code": 20003                                              | 20003
					""")
	void addsNothingThatMessagingRefuses(int status, String slug, String members, String passedOn) {
		this.messaging.refuses(this.account, CONNECT, status, slug, members);

		assertThat(add(this.admin, this.account, this.number)).hasStatus(status)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("/problems/" + slug, "Not this time", passedOn);
		assertHasNone();
	}

	@ParameterizedTest
	@CsvSource({ "500, internal-error", "404, not-found", "503, temporarily-unavailable" })
	void saysThatTheWayToTwilioIsClosedAndAddsNothing(int status, String slug) {
		this.messaging.refuses(this.account, CONNECT, status, slug, "");

		assertThat(add(this.admin, this.account, this.number)).hasStatus(503)
			.bodyText()
			.contains("messaging-unavailable");
		assertHasNone();
	}

	@Test
	void takesOverOnlyWhenAskedTo() {
		this.admin.post("{\"number\": \"%s\", \"label\": \"A\", \"takeOver\": true}".formatted(this.number), NUMBERS,
				this.account);

		assertThat(this.messaging.asked(this.account).getLast().body().path("takeOver").asBoolean()).isTrue();
	}

	@Test
	void refusesANumberInUseWithoutSayingByWhomAndWithoutTouchingIt() {
		add(this.admin, this.account, this.number);
		UUID other = this.callers.accountOf(this.callers.user());

		MvcTestResult refused = add(this.admin, other, this.number);

		assertThat(refused).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.isLenientlyEqualTo("{\"errors\": [{\"field\": \"number\", \"message\": \"is in use already\"}]}");
		assertThat(refused).bodyText().doesNotContain(this.account.toString(), "Riverside");
		assertThat(this.messaging.asked(other)).isEmpty();
	}

	@Test
	void givesANumberToOneOfManyAccountsThatAddItAtOnce() throws Exception {
		List<UUID> accounts = Stream.generate(() -> this.callers.accountOf(this.callers.user())).limit(6).toList();
		List<Callable<MvcTestResult>> adds = accounts.stream()
			.map((one) -> (Callable<MvcTestResult>) () -> add(this.admin, one, this.number))
			.toList();

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Integer> statuses = threads.invokeAll(adds)
				.stream()
				.map(Future::resultNow)
				.map((answer) -> answer.getResponse().getStatus())
				.toList();

			assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
		}
		assertThat(accounts).flatMap(this.messaging::asked).extracting(Asked::request).containsOnly(CONNECT);
	}

	@Test
	void leavesTheWebhookOfTheWinnerWhenAnotherAccountWasFaster() {
		UUID faster = this.callers.accountOf(this.callers.user());
		this.messaging.beforeAnAnswer(this.account, () -> add(this.admin, faster, this.number));

		assertThat(add(this.admin, this.account, this.number)).hasStatus(409).bodyText().contains("number-in-use");

		assertThat(this.messaging.asked(this.account)).extracting(Asked::request).containsExactly(CONNECT);
		assertThat(this.owner.get(NUMBERS, this.account)).bodyText().doesNotContain(this.number);
	}

	@Test
	void makesTheOldestNumberTheDefaultWhenTheDefaultGoes() {
		String second = newNumber();
		String third = newNumber();
		Stream.of(this.number, second, third).forEach((one) -> add(this.admin, this.account, one));

		assertThat(this.owner.call(HttpMethod.PATCH, "{\"label\": \"Night\", \"isDefault\": true}",
				NUMBERS + "/{number}", this.account, third))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"label\": \"Night\", \"isDefault\": true}");
		assertThat(this.owner.delete(NUMBERS + "/{number}", this.account, third)).hasStatus(204);

		assertThat(this.owner.get(NUMBERS, this.account)).bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"number": "%s", "isDefault": true}, {"number": "%s", "isDefault": false}]}"""
				.formatted(this.number, second));
	}

	@Test
	void leavesTheDefaultToBeTakenOver() {
		add(this.admin, this.account, this.number);

		assertThat(this.owner.call(HttpMethod.PATCH, "{\"isDefault\": false}", NUMBERS + "/{number}", this.account,
				this.number))
			.hasStatus(400)
			.bodyText()
			.contains("\"field\":\"isDefault\"");
		assertThat(this.owner.call(HttpMethod.PATCH, "{\"label\": \"A\"}", NUMBERS + "/{number}", this.account,
				newNumber()))
			.hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"label": "Front desk"}                                 | number
			{"number": "12", "label": "Front desk"}                 | number
			{"number": "whatsapp:+12025550100", "label": "Desk"}    | number
			{"number": "+12025550100"}                              | label
			{"number": "+12025550100", "label": "\\n"}              | label
			{"number": "+12025550100", "label": "A", "isDefault": "maybe"} | isDefault
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.admin.post(json, NUMBERS, this.account)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	private String connectOwn() {
		String sid = "AC" + UUID.randomUUID().toString().replace("-", "");
		assertThat(this.owner.put(
				"{\"accountSid\": \"%s\", \"authToken\": \"0123456789abcdef0123456789abcdef\"}".formatted(sid),
				"/api/accounts/{id}/carrier", this.account))
			.hasStatusOk();
		return sid;
	}

	private MvcTestResult purchase(Caller caller) {
		return caller.post("{\"number\": \"%s\", \"label\": \"Desk\"}".formatted(this.number), NUMBERS + "/purchase",
				this.account);
	}

	private void assertHasNone() {
		assertThat(this.owner.get(NUMBERS, this.account)).bodyJson().isEqualTo("{\"items\": []}");
	}

	private static MvcTestResult add(Caller caller, UUID account, String number) {
		return caller.post("{\"number\": \"%s\", \"label\": \"Front desk\"}".formatted(number), NUMBERS, account);
	}

	private static String newNumber() {
		return "+1202555%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
	}

}
