package io.fluffywaffle.defaults.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.sample.SampleListener;
import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class RevocationTests {

	private static final Duration PROMISED = Duration.ofSeconds(1);

	private final UUID user = UUID.randomUUID();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JsonMapper json;

	@Autowired
	SampleListener listener;

	@Test
	void refusesATokenWithinASecondOfTheFact() {
		TestToken token = token();
		assertThat(call(token)).hasStatusOk();

		Instant told = Instant.now();
		tell(TokensRevoked.ofUser(this.user, told, true, Reason.DISABLED));

		Awaitility.await().pollInterval(Duration.ofMillis(2)).until(() -> call(token).getResponse().getStatus() == 401);
		Duration passed = Duration.between(told, Instant.now());
		System.out.printf("Revoked everywhere in this service %d ms after the fact%n", passed.toMillis());
		assertThat(passed).isLessThan(PROMISED);
		assertThat(call(token)).hasStatus(401)
			.headers()
			.hasHeaderSatisfying(HttpHeaders.WWW_AUTHENTICATE,
					(challenge) -> assertThat(challenge).asString().contains("invalid_token"));
	}

	@Test
	void sparesOtherPeopleAndRenewedTokens() {
		Instant now = Instant.now();
		tell(TokensRevoked.ofUser(this.user, now, false, Reason.ROLE_CHANGED));
		Awaitility.await().until(() -> call(token()).getResponse().getStatus() == 401);

		assertThat(call(this.issuer.token(UUID.randomUUID()).audience("sample-service"))).hasStatusOk();
		assertThat(call(token().issuedAt(now.plusSeconds(1)))).hasStatusOk();
	}

	@Test
	void refusesOneSessionOnly() {
		tell(TokensRevoked.ofSession(this.user, "phone", Instant.now(), Reason.SIGNED_OUT));

		Awaitility.await().until(() -> call(token().sid("phone")).getResponse().getStatus() == 401);
		assertThat(call(token().sid("laptop"))).hasStatusOk();
		assertThat(call(token().sid("phone").issuedAt(Instant.now().plusSeconds(5)))).hasStatus(401);
	}

	@Test
	void refusesAScriptAndASingleToken() {
		String script = "script-" + UUID.randomUUID();
		String id = UUID.randomUUID().toString();
		tell(TokensRevoked.ofClient(script, Instant.now(), Reason.REVOKED));
		tell(new TokensRevoked(null, null, id, null, Instant.now(), false, Reason.REVOKED));

		Awaitility.await().until(() -> call(token().azp(script)).getResponse().getStatus() == 401);
		Awaitility.await().until(() -> call(token().jti(id)).getResponse().getStatus() == 401);
		assertThat(call(token())).hasStatusOk();
	}

	@Test
	void tellsTheApplicationOnceHoweverOftenItIsTold() {
		TokensRevoked revoked = TokensRevoked.ofUser(this.user, Instant.now(), true, Reason.DELETED);
		tell(revoked);
		tell(revoked);
		tell(TokensRevoked.ofUser(this.user, revoked.before().plusMillis(1), true, Reason.DELETED));

		Awaitility.await().until(() -> heard() == 2);
		assertThat(this.listener.revocations().stream().filter(revoked::equals)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "not json", "[]", "null", "{\"before\": \"yesterday\"}", "{}" })
	void isNotStoppedByAnUnreadableFact(String poison) {
		this.kafka.send(TokensRevoked.TOPIC, this.user.toString(), Map.of(), poison);
		this.kafka.send(TokensRevoked.TOPIC, this.user.toString(), Map.of(), """
				{"userId": "%s", "before": "%s", "signedOut": true, "reason": "a-new-one", "more": 1}"""
			.formatted(this.user, Instant.now()));

		Awaitility.await().until(() -> call(token()).getResponse().getStatus() == 401);
	}

	private long heard() {
		return this.listener.revocations().stream().filter((told) -> this.user.equals(told.userId())).count();
	}

	private void tell(TokensRevoked revoked) {
		this.kafka.send(TokensRevoked.TOPIC, revoked.key(), Map.of("event-id", UUID.randomUUID().toString()),
				this.json.writeValueAsString(revoked));
	}

	private TestToken token() {
		return this.issuer.token(this.user).audience("sample-service");
	}

	private MvcTestResult call(TestToken token) {
		return this.mvc.get().uri("/api/guarded").header(HttpHeaders.AUTHORIZATION, token.bearer()).exchange();
	}

}
