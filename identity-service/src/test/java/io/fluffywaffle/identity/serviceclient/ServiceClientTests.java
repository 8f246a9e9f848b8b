package io.fluffywaffle.identity.serviceclient;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceClientTest
class ServiceClientTests {

	private static final String NEXT_WEEK = Instant.now().plus(Duration.ofDays(7)).toString();

	private final UUID account = UUID.randomUUID();

	private final String path = "/api/accounts/" + this.account + "/audit";

	@LocalServerPort
	int port;

	@Value("${WAFFLE_ISSUER}")
	String issuer;

	@Autowired
	KeycloakUsers users;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	Installation waffle;

	@BeforeEach
	void open() {
		this.waffle = new Installation(this.port, this.issuer, this.users);
	}

	@Test
	void givesATokenForAllServicesAndForWhatWasChosenOnly() {
		JsonNode issued = admitted(NEXT_WEEK);
		String token = this.waffle.token(issued);

		JsonNode claims = new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));

		assertThat(claims.get("aud")).extracting(JsonNode::asString)
			.containsExactlyInAnyOrder("identity-service", "account-service", "client-service", "messaging-service",
					"notification-service");
		assertThat(claims.get("scope").asString().split(" ")).contains("audit:read").doesNotContain("users:read");
		assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
		assertThat(claims.has("realm_access")).isFalse();
		assertThat(this.waffle.get(this.path, token).getStatusCode().value()).isEqualTo(200);
		assertThat(this.waffle.get("/api/users", token).getBody()).contains("scope-missing");
		assertThat(this.waffle.get("/api/service-clients", token).getBody()).contains("scope-missing");
		assertThat(this.waffle.get("/api/audit", token).getStatusCode().value()).isEqualTo(403);
	}

	@Test
	void tellsAccountServiceWhomToAdmit() {
		JsonNode issued = this.waffle.issue(Installation.auditorOf(this.account, NEXT_WEEK));

		String told = this.kafka
			.await("identity.access.v1", (record) -> String.valueOf(record.value()).contains(this.account.toString()))
			.value();

		Contracts.assertSameShape(String.valueOf(told), "identity.access.v1/AccessGranted");
		assertThat(new JsonMapper().readTree(told).get("userId").asString()).isEqualTo(userOf(issued).toString());
		assertThat(told).contains("\"service-client\"").contains("\"supervisor\"").contains("Night auditor");
	}

	@Test
	void showsTheSecretOnceAndKeepsItNowhere() {
		JsonNode issued = admitted(NEXT_WEEK);
		String secret = issued.get("secret").asString();
		Awaitility.await()
			.until(() -> count(
					"select count(*) from audit_line where action = 'service-client.created' and targets like ?",
					"%" + issued.get("clientId").asString() + "%") == 1);

		assertThat(secret).hasSizeGreaterThanOrEqualTo(32);
		assertThat(this.waffle.list().toString()).contains(issued.get("clientId").asString()).doesNotContain(secret);
		for (String table : new String[] { "service_client", "audit_line", "outbox", "scheduled_tasks" }) {
			assertThat(count("select count(*) from " + table + " t where t::text like ?", "%" + secret + "%")).as(table)
				.isZero();
		}
		assertThat(this.kafka.records("identity.access.v1").toString()).doesNotContain(secret);
	}

	@Test
	void isNobodyAmongThePeople() {
		JsonNode issued = admitted(NEXT_WEEK);
		this.waffle.get(this.path, this.waffle.token(issued));

		assertThat(this.waffle.get("/api/users?limit=200", this.users.operationsToken()).getBody())
			.doesNotContain(issued.get("clientId").asString());
	}

	@Test
	void isRefusedWithinASecondOnceRevoked() {
		JsonNode issued = admitted(NEXT_WEEK);
		String token = this.waffle.token(issued);
		assertThat(this.waffle.get(this.path, token).getStatusCode().value()).isEqualTo(200);
		AtomicBoolean goOn = new AtomicBoolean(true);
		AtomicLong lastSuccess = new AtomicLong();
		CompletableFuture<Void> loop = CompletableFuture.runAsync(() -> {
			while (goOn.get()) {
				long begun = System.nanoTime();
				if (this.waffle.get(this.path, token).getStatusCode().is2xxSuccessful()) {
					lastSuccess.set(begun);
				}
			}
		});
		Awaitility.await().until(() -> lastSuccess.get() > 0);

		long revoked = System.nanoTime();
		assertThat(this.waffle.revoke(issued)).isEqualTo(204);
		long answered = System.nanoTime();
		Awaitility.await()
			.during(Duration.ofMillis(500))
			.until(() -> System.nanoTime() - lastSuccess.get() > 500_000_000);
		goOn.set(false);
		loop.join();

		long last = Duration.ofNanos(lastSuccess.get() - revoked).toMillis();
		System.out.printf("P17 service client: last 2xx %d ms after the call to revoke began, answered after %d ms%n",
				last, Duration.ofNanos(answered - revoked).toMillis());
		assertThat(last).isLessThan(1000);
		assertThat(this.waffle.get(this.path, token).getStatusCode().value()).isEqualTo(401);
		assertThat(this.waffle.askForToken(issued).getStatusCode().value()).isEqualTo(401);
		assertThat(this.waffle.revoke(issued)).isEqualTo(404);
		assertThat(this.waffle.list().toString()).doesNotContain(issued.get("clientId").asString());
		this.kafka.await("identity.user.v1", (record) -> userOf(issued).toString().equals(record.key())
				&& String.valueOf(record.value()).contains("\"deleted\""));
	}

	@Test
	void endsByItselfWhenItsTimeIsOver() {
		JsonNode issued = admitted(Instant.now().plusSeconds(3).toString());
		String token = this.waffle.token(issued);
		assertThat(this.waffle.get(this.path, token).getStatusCode().value()).isEqualTo(200);

		Awaitility.await().until(() -> this.waffle.get(this.path, token).getStatusCode().value() == 401);
		Awaitility.await().until(() -> this.waffle.askForToken(issued).getStatusCode().value() == 401);

		assertThat(Instant.now()).isAfter(Instant.parse(issued.get("expiresAt").asString()));
		assertThat(this.waffle.list()
			.get("items")
			.valueStream()
			.filter((client) -> client.get("id").equals(issued.get("id")))
			.map((client) -> client.get("status").asString())).containsExactly("expired");
	}

	/** Issued, and let into the account as account-service does it. */
	private JsonNode admitted(String expiresAt) {
		JsonNode issued = this.waffle.issue(Installation.auditorOf(this.account, expiresAt));
		this.jdbc.sql("insert into account_access (account_id, user_id, role) values (?, ?, 'supervisor')")
			.params(this.account, userOf(issued))
			.update();
		return issued;
	}

	private UUID userOf(JsonNode issued) {
		return this.jdbc.sql("select user_id from service_client where client_id = ?")
			.param(issued.get("clientId").asString())
			.query(UUID.class)
			.single();
	}

	private int count(String sql, String parameter) {
		return this.jdbc.sql(sql).param(parameter).query(Integer.class).single();
	}

}
