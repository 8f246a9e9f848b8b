package io.fluffywaffle.notification.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class RevokedStreamTests {

	private static final Duration PROMISED = Duration.ofSeconds(1);

	@LocalServerPort
	int port;

	@Autowired
	Accounts accounts;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TestIssuer issuer;

	@Autowired
	JsonMapper json;

	final UUID ana = UUID.randomUUID();

	UUID account;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.of(this.ana);
	}

	@Test
	void endsWithinASecondOfASignOutAndStaysClosed() throws Exception {
		try (BrowserStream phone = open(token().sid("phone")); BrowserStream laptop = open(token().sid("laptop"))) {
			assertThat(phone.next().isName("hello")).isTrue();
			assertThat(laptop.next().isName("hello")).isTrue();
			Instant told = Instant.now();
			tell(TokensRevoked.ofSession(this.ana, "phone", told, Reason.SIGNED_OUT));

			assertThat(phone.next().isName("end")).isTrue();
			Duration passed = Duration.between(told, Instant.now());
			System.out.printf("The stream ended %d ms after the fact%n", passed.toMillis());
			assertThat(passed).isLessThan(PROMISED);
			assertThat(open(token().sid("phone")).response().statusCode()).isEqualTo(401);
			happens();
			assertThat(laptop.ids(1)).containsExactly(1L);
		}
	}

	@Test
	void endsForAnOutdatedTokenAndOpensForARenewedOne() throws Exception {
		try (BrowserStream stream = open(token())) {
			assertThat(stream.next().isName("hello")).isTrue();
			Instant told = Instant.now();
			tell(TokensRevoked.ofUser(this.ana, told, false, Reason.ROLE_CHANGED));

			assertThat(stream.next().isName("end")).isTrue();
			assertThat(Duration.between(told, Instant.now())).isLessThan(PROMISED);
			try (BrowserStream renewed = open(token().issuedAt(told.plusSeconds(1)))) {
				assertThat(renewed.next().isName("hello")).isTrue();
			}
		}
	}

	private TestToken token() {
		return this.issuer.token(this.ana);
	}

	private BrowserStream open(TestToken token) throws Exception {
		return BrowserStream.open(
				"http://127.0.0.1:%d/api/accounts/%s/stream?after=0".formatted(this.port, this.account), token.bearer(),
				(request) -> request);
	}

	private void tell(TokensRevoked revoked) {
		this.kafka.send(TokensRevoked.TOPIC, revoked.key(), Map.of(), this.json.writeValueAsString(revoked));
	}

	private void happens() {
		this.kafka.send("messaging.activity.v1", this.account.toString(), "Activity", this.account,
				"{\"sequence\": 1}");
	}

}
