package io.fluffywaffle.identity.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class MeTests {

	private final UUID user = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Test
	void beginsWithWhatTheTokenSays() {
		TestToken token = maria().with("given_name", "Maria")
			.with("family_name", "Lopez")
			.with("locale", "es")
			.with("zoneinfo", "America/Bogota");

		assertThat(show(token)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"0\"").bodyJson().isEqualTo("""
				{"id": "%s", "username": "maria", "name": "Maria Lopez", "firstName": "Maria", "lastName": "Lopez",
				 "email": "maria@waffle.test", "phone": null, "locale": "es", "timeZone": "America/Bogota",
				 "admin": false, "status": "active", "picture": null, "secondFactorRequired": false,
				 "secondFactor": false, "steppedUpUntil": null, "version": 0}""".formatted(this.user));
	}

	@Test
	void fillsWhatTheTokenDoesNotSayOrSaysWrongly() {
		assertThat(show(maria().with("locale", "../etc").with("zoneinfo", "Mars/Olympus").with("email", null)))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"name\": \"Maria Lopez\", \"email\": null, \"locale\": \"en\", \"timeZone\": \"UTC\"}");
	}

	@Test
	void saysWhoIsAdminAndNeedsASecondFactor() {
		assertThat(show(maria().admin())).bodyJson()
			.isLenientlyEqualTo("{\"admin\": true, \"secondFactorRequired\": true}");
	}

	@Test
	void saysHowLongAProofIsGood() {
		Instant proven = Instant.now().truncatedTo(ChronoUnit.SECONDS);

		assertThat(show(maria().with("acr", "stepped-up").with("auth_time", proven.getEpochSecond()))).bodyJson()
			.extractingPath("$.steppedUpUntil")
			.isEqualTo(proven.plusSeconds(600).toString());
	}

	@Test
	void believesNoTokenThatIsOlderThanWhatIsKnown() {
		show(maria());

		assertThat(show(maria().named("mary", "Mary Lopez"))).bodyJson()
			.isLenientlyEqualTo("{\"username\": \"maria\", \"name\": \"Maria Lopez\", \"version\": 0}");
	}

	@Test
	void changesOnlyWhatIsSent() {
		assertThat(edit(maria(), null, "{\"timeZone\": \"Europe/Paris\"}")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Maria Lopez\", \"locale\": \"en\", \"timeZone\": \"Europe/Paris\"}");
		assertThat(edit(maria(), "\"1\"", "{\"phone\": \"+1 202 555 0123\", \"locale\": \"pt-BR\"}")).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"2\"")
			.bodyJson()
			.isLenientlyEqualTo("{\"phone\": \"+12025550123\", \"locale\": \"pt-BR\", \"timeZone\": \"Europe/Paris\"}");
		assertThat(edit(maria(), "\"2\"", "{\"phone\": null}")).bodyJson()
			.isLenientlyEqualTo("{\"phone\": null, \"locale\": \"pt-BR\"}");
	}

	@Test
	void refusesAnEditOfAnOlderVersion() {
		edit(maria(), null, "{\"locale\": \"de\"}");

		assertThat(edit(maria(), "\"0\"", "{\"locale\": \"fr\"}")).hasStatus(412)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(show(maria())).bodyJson().extractingPath("$.locale").isEqualTo("de");
	}

	@Test
	void letsNobodyMoveTheirOwnMail() {
		assertThat(edit(maria(), null, "{\"email\": \"mallory@waffle.test\"}")).hasStatus(403)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\": \"/problems/email-by-admin\", \"errors\": [{\"field\": \"email\"}]}");
		assertThat(edit(maria(), null, "{\"email\": \"maria@waffle.test\", \"locale\": \"de\"}")).hasStatusOk();
	}

	@Test
	void changesNoNameWhileKeycloakIsAway() {
		show(maria());

		assertThat(edit(maria(), null, "{\"firstName\": \"Mimi\", \"locale\": \"de\"}")).hasStatus(503)
			.hasHeader(HttpHeaders.RETRY_AFTER, "3")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/sign-in-unavailable");
		assertThat(show(maria())).bodyJson().isLenientlyEqualTo("{\"locale\": \"en\", \"version\": 0}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"firstName": ""}            | firstName
			{"lastName": "a\\u0007"}     | lastName
			{"email": "maria"}           | email
			{"email": ""}                | email
			{"phone": "call me"}         | phone
			{"phone": "+1"}              | phone
			{"locale": "xx-YY"}          | locale
			{"locale": "en_US"}          | locale
			{"locale": ""}               | locale
			{"timeZone": "Paris"}        | timeZone
			{"timeZone": 1}              | timeZone
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(edit(maria(), null, json)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void beginsOnceWhenABrowserAsksSeveralTimesAtOnce() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<MvcTestResult> ask = () -> show(maria());
			List<Future<MvcTestResult>> answers = threads.invokeAll(Stream.generate(() -> ask).limit(8).toList());

			for (Future<MvcTestResult> answer : answers) {
				assertThat(answer.get()).hasStatusOk();
			}
		}
		edit(maria(), null, "{\"locale\": \"de\"}");
		this.kafka.await(UserChanged.TOPIC, (record) -> has(record, "\"locale\":\"de\""));
		assertThat(told()).hasSize(2);
	}

	@Test
	void tellsEachChangeOnceAndInOrder() {
		show(maria());
		show(maria());
		edit(maria(), null, "{\"timeZone\": \"Europe/Paris\"}");
		edit(maria(), null, "{\"timeZone\": \"Europe/Paris\"}");
		edit(maria(), null, "{\"locale\": \"de\"}");

		this.kafka.await(UserChanged.TOPIC, (record) -> has(record, "\"locale\":\"de\""));
		assertThat(told()).extracting((record) -> JsonPath.<Integer>read(record.value(), "$.version"))
			.containsExactly(0, 1, 2);
		assertThat(told()).allSatisfy((record) -> {
			Contracts.assertSameShape(String.valueOf(record.value()), "identity.user.v1/UserChanged");
			assertThat(record.header("event-type")).isEqualTo("UserChanged");
			assertThat(record.header("event-id")).isNotNull();
		});
	}

	@Nested
	class WithoutAUsableToken {

		@Test
		void isRefused() {
			assertThat(MeTests.this.mvc.get().uri("/api/me").exchange()).hasStatus(401)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(show(maria().audience("account-service"))).hasStatus(401);
			assertThat(show(maria().signedByAStranger(MeTests.this.issuer))).hasStatus(401);
		}

	}

	private TestToken maria() {
		return this.issuer.token(this.user).named("maria", "Maria Lopez");
	}

	private MvcTestResult show(TestToken token) {
		return this.mvc.get().uri("/api/me").header(HttpHeaders.AUTHORIZATION, token.bearer()).exchange();
	}

	private MvcTestResult edit(TestToken token, @Nullable String ifMatch, String json) {
		var request = this.mvc.patch()
			.uri("/api/me")
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.contentType(MediaType.APPLICATION_JSON)
			.content(json.getBytes(StandardCharsets.UTF_8));
		return (ifMatch != null) ? request.header(HttpHeaders.IF_MATCH, ifMatch).exchange() : request.exchange();
	}

	private List<KafkaRecord> told() {
		return this.kafka.records(UserChanged.TOPIC)
			.stream()
			.filter((record) -> this.user.toString().equals(record.key()))
			.toList();
	}

	private boolean has(KafkaRecord record, String part) {
		return this.user.toString().equals(record.key()) && String.valueOf(record.value()).contains(part);
	}

}
