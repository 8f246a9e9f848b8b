package io.fluffywaffle.defaults.audit;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class AuditTests {

	private static final String TOPIC = "audit.sample.v1";

	private final UUID user = UUID.randomUUID();

	private final String agent = "Browser " + this.user;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	AuditTrail trail;

	@Test
	void tellsWhoDidWhatFromWhere() {
		assertThat(call(HttpMethod.DELETE, "/api/guarded/7", token().steppedUp())).hasStatusOk();

		KafkaRecord told = told();
		assertThat(told.key()).isEqualTo(this.user.toString());
		assertThat(told.header("event-type")).isEqualTo("Audited");
		DocumentContext fact = JsonPath.parse(told.value());
		assertThat(fact.<String>read("$.action")).isEqualTo("thing.removed");
		assertThat(fact.<String>read("$.service")).isEqualTo("sample");
		assertThat(fact.<String>read("$.actor.id")).isEqualTo(this.user.toString());
		assertThat(fact.<String>read("$.actor.kind")).isEqualTo("user");
		assertThat(fact.<String>read("$.targets.userId")).isEqualTo("7");
		assertThat(fact.<String>read("$.outcome")).isEqualTo("success");
		assertThat(fact.<Integer>read("$.status")).isEqualTo(200);
		assertThat(fact.<String>read("$.ip")).isEqualTo("203.0.113.9");
		assertThat(fact.<String>read("$.details.role")).isEqualTo("owner");
		assertThat(fact.<String>read("$.traceId")).hasSize(32);
		Contracts.assertSameShape(told.value(), "audit.identity.v1/Audited");
	}

	@ParameterizedTest
	@CsvSource({ "taken, 409, refused", "gone, 404, refused", "broken, 500, failed" })
	void tellsHowItEnded(String thing, int status, String outcome) {
		assertThat(call(HttpMethod.PUT, "/api/guarded/" + thing, token())).hasStatus(status);

		DocumentContext fact = JsonPath.parse(told().value());
		assertThat(fact.<String>read("$.outcome")).isEqualTo(outcome);
		assertThat(fact.<Integer>read("$.status")).isEqualTo(status);
		assertThat(told().value()).doesNotContain("swordfish");
	}

	@Test
	void tellsWhatWasRefusedBeforeItBegan() {
		assertThat(call(HttpMethod.DELETE, "/api/guarded/7", token())).hasStatus(401);

		assertThat(JsonPath.<String>read(told().value(), "$.outcome")).isEqualTo("refused");
	}

	@Test
	void tellsTheAccountAStrangerTriedToTouch() {
		UUID account = UUID.randomUUID();

		assertThat(call(HttpMethod.DELETE, "/api/accounts/" + account, token().steppedUp())).hasStatus(404);

		KafkaRecord told = told();
		assertThat(told.key()).isEqualTo(account.toString());
		assertThat(told.header("account-id")).isEqualTo(account.toString());
		assertThat(JsonPath.<String>read(told.value(), "$.accountId")).isEqualTo(account.toString());
	}

	@Test
	void tellsThatNobodyIsKnownOnAnOpenPath() {
		call(HttpMethod.POST, "/api/open/things", token());
		assertThat(JsonPath.<String>read(told().value(), "$.actor.kind")).isEqualTo("anonymous");
		assertThat(told().key()).isEqualTo("-");
	}

	@Test
	void keepsHostileValuesShortAndPrintable() {
		this.trail.tell(AuditEntry.of("user.signed-in", AuditActor.ANONYMOUS)
			.from(null, this.agent)
			.detail("username", "a\u0001b\u0000\ud800" + "c".repeat(1000)));

		String detail = JsonPath.read(told().value(), "$.details.username");
		assertThat(detail).startsWith("a b  c").hasSize(300);
	}

	@Test
	void tellsAnActThatIsNoRequest() {
		UUID id = UUID.randomUUID();

		this.trail.tell(AuditEntry.of("user.signed-in", AuditActor.user(this.user.toString(), "Ada"))
			.id(id)
			.outcome(AuditOutcome.REFUSED)
			.detail("client", "gateway")
			.from("203.0.113.9", this.agent));

		assertThat(told().header("event-id")).isEqualTo(id.toString());
		assertThat(JsonPath.<String>read(told().value(), "$.outcome")).isEqualTo("refused");
	}

	@Test
	void saysNothingOfWhatIsOnlyRead() {
		call(HttpMethod.GET, "/api/guarded", token());
		call(HttpMethod.DELETE, "/api/guarded/after", token());

		assertThat(told().value()).contains("after");
		assertThat(mine()).hasSize(1);
	}

	private KafkaRecord told() {
		return this.kafka.await(TOPIC, this::isMine);
	}

	private Stream<KafkaRecord> mine() {
		return this.kafka.records(TOPIC).stream().filter(this::isMine);
	}

	private boolean isMine(KafkaRecord record) {
		String value = record.value();
		return value != null && value.contains(this.agent);
	}

	private TestToken token() {
		return this.issuer.token(this.user).audience("sample-service");
	}

	private MvcTestResult call(HttpMethod method, String path, TestToken token) {
		return this.mvc.method(method)
			.uri(URI.create(path))
			.header(HttpHeaders.AUTHORIZATION, token.bearer())
			.header(HttpHeaders.USER_AGENT, this.agent)
			.header("X-Waffle-Client-Ip", "203.0.113.9")
			.exchange();
	}

}
