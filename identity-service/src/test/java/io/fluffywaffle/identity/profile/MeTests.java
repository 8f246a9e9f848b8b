package io.fluffywaffle.identity.profile;

import java.nio.charset.StandardCharsets;
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
	void beginsAProfileWithWhatTheTokenSays() {
		TestToken token = maria().with("locale", "es").with("zoneinfo", "America/Bogota");

		assertThat(show(token)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"0\"").bodyJson().isEqualTo("""
				{"id": "%s", "username": "maria", "name": "Maria Lopez", "email": "maria@waffle.test",
				 "locale": "es", "timeZone": "America/Bogota", "admin": false, "version": 0}""".formatted(this.user));
	}

	@Test
	void fillsWhatTheTokenDoesNotSayOrSaysWrongly() {
		assertThat(show(maria().with("locale", "../etc").with("zoneinfo", "Mars/Olympus").with("email", null)))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"email\": null, \"locale\": \"en\", \"timeZone\": \"UTC\"}");
	}

	@Test
	void saysWhoIsAdmin() {
		assertThat(show(maria().admin())).bodyJson().extractingPath("$.admin").isEqualTo(true);
	}

	@Test
	void followsWhatTheRealmChanges() {
		show(maria());

		assertThat(show(maria().named("mary", "Mary Lopez"))).bodyJson().isLenientlyEqualTo("""
				{"username": "mary", "name": "Mary Lopez", "email": "mary@waffle.test", "version": 1}""");
	}

	@Test
	void keepsTheUsersOwnNameUntilTheRealmSaysAnother() {
		edit(maria(), null, "{\"name\": \"Mimi\"}");

		assertThat(show(maria().with("email", "new@waffle.test"))).bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Mimi\", \"email\": \"new@waffle.test\"}");
		assertThat(show(maria().named("maria", "Maria Garcia"))).bodyJson()
			.extractingPath("$.name")
			.isEqualTo("Maria Garcia");
	}

	@Test
	void changesOnlyWhatIsSent() {
		assertThat(edit(maria(), null, "{\"timeZone\": \"Europe/Paris\"}")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Maria Lopez\", \"locale\": \"en\", \"timeZone\": \"Europe/Paris\"}");
		assertThat(edit(maria(), "\"1\"", "{\"name\": \" M\u00edm\u00ed \ud83e\uddc7 \", \"locale\": \"pt-BR\"}"))
			.hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"2\"")
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"name\": \"M\u00edm\u00ed \ud83e\uddc7\", \"locale\": \"pt-BR\", \"timeZone\": \"Europe/Paris\"}");
	}

	@Test
	void refusesAnEditOfAnOlderVersion() {
		edit(maria(), null, "{\"name\": \"Mimi\"}");

		assertThat(edit(maria(), "\"0\"", "{\"name\": \"Momo\"}")).hasStatus(412)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(show(maria())).bodyJson().extractingPath("$.name").isEqualTo("Mimi");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"name": ""}                 | name
			{"name": "a\\u0007"}         | name
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
	void beginsOneProfileWhenABrowserAsksSeveralTimesAtOnce() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<MvcTestResult> ask = () -> show(maria());
			List<Future<MvcTestResult>> answers = threads.invokeAll(Stream.generate(() -> ask).limit(8).toList());

			for (Future<MvcTestResult> answer : answers) {
				assertThat(answer.get()).hasStatusOk();
			}
		}
		show(maria().named("maria", "The End"));
		this.kafka.await(UserChanged.TOPIC, (record) -> has(record, "The End"));
		assertThat(told()).hasSize(2);
	}

	@Test
	void tellsEachChangeOnceAndInOrder() {
		show(maria());
		show(maria());
		edit(maria(), null, "{\"name\": \"Mimi\"}");
		edit(maria(), null, "{\"name\": \"Mimi\"}");
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
