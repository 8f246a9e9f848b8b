package io.fluffywaffle.identity.serviceclient;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class ServiceClientRefusalTests {

	private static final String GOOD = """
			{"name": "Report", "scopes": ["messages:read"], "accounts": [], "expiresAt": "%s"}"""
		.formatted(Instant.now().plus(Duration.ofDays(1)));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	KafkaProbe kafka;

	@Test
	void areForAdminsOnly() {
		assertThat(issue(user().steppedUp(), GOOD)).hasStatus(403);
		assertThat(this.mvc.get().uri("/api/service-clients").header("Authorization", user().bearer())).hasStatus(403);
		assertThat(revoke(user().steppedUp(), UUID.randomUUID())).hasStatus(403);
	}

	@Test
	void needAFreshProof() {
		assertThat(issue(user().admin(), GOOD)).hasStatus(401)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/step-up-required");
		assertThat(revoke(user().admin(), UUID.randomUUID())).hasStatus(401);
	}

	@Test
	void areNotForServiceClients() {
		TestToken script = user().admin().machine("script-1").scope("users:read", "users:write");

		assertThat(issue(script, GOOD)).hasStatus(403)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/scope-missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"Report"          | ""                          | name
			"Report"          | null                        | name
			["messages:read"] | []                          | scopes
			["messages:read"] | ["messages:read", "admin"]  | scopes
			["messages:read"] | ["audit:write"]             | scopes
			["messages:read"] | [null]                      | scopes[0]
			[]                | [{"accountId": null}]       | accounts[0].accountId accounts[0].role
			"expiresAt": "2   | "expiresAt": "1             | expiresAt
			"expiresAt": "2   | "expiresAt": "+1002         | expiresAt
			""")
	void nameTheFieldAtFault(String good, String bad, String fields) {
		assertThat(issue(admin(), GOOD.replace(good, bad))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactlyInAnyOrder((Object[]) fields.split(" "));
	}

	@Test
	void waitForKeycloakToBeMade() {
		int before = count();

		assertThat(issue(admin(), GOOD)).hasStatus(503);

		assertThat(count()).isEqualTo(before);
	}

	@Test
	void doNotWaitForKeycloakToBeRevoked() {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into service_client (id, client_id, name, scopes, accounts, user_id, created_by, created_by_name,
					created_at, expires_at, status, settled)
					values (?, ?, 'Report', '{messages:read}', '[]', ?, ?, 'Ada', now(), now() + interval '1 day', 'ACTIVE', true)""")
			.params(id, "script-" + id, UUID.randomUUID(), UUID.randomUUID())
			.update();

		assertThat(revoke(admin(), id)).hasStatus(204);

		this.kafka.await("identity.revocation.v1", (record) -> ("script-" + id).equals(record.key()));
		assertThat(this.jdbc.sql("select settled from service_client where id = ?")
			.param(id)
			.query(Boolean.class)
			.single()).isFalse();
		assertThat(revoke(admin(), id)).hasStatus(404);
	}

	private int count() {
		return this.jdbc.sql("select count(*) from service_client").query(Integer.class).single();
	}

	private TestToken admin() {
		return user().admin().steppedUp();
	}

	private TestToken user() {
		return this.issuer.token(UUID.randomUUID());
	}

	private MvcTestResult issue(TestToken token, String json) {
		return this.mvc.post()
			.uri("/api/service-clients")
			.header("Authorization", token.bearer())
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	private MvcTestResult revoke(TestToken token, UUID id) {
		return this.mvc.delete().uri("/api/service-clients/" + id).header("Authorization", token.bearer()).exchange();
	}

}
