package io.fluffywaffle.gateway.routing;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.Revoking;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GatewayTest
class RevokedTokenTests {

	@Autowired
	StandInService service;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	Http program;

	final UUID person = UUID.randomUUID();

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.service.reset();
		this.program = new Http(port);
	}

	@Test
	void isRefusedWithinASecond() throws Exception {
		String bearer = this.issuer.bearer(this.person);
		assertThat(get(bearer).statusCode()).isEqualTo(204);

		new Revoking(this.kafka).user(this.person, Instant.now(), true);

		await().atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> get(bearer).statusCode() == 401);
		assertThat(get(bearer).headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying((challenge) -> assertThat(challenge).contains("invalid_token"));
		assertThat(get(this.issuer.bearer(UUID.randomUUID())).statusCode()).as("somebody else's").isEqualTo(204);
	}

	private HttpResponse<String> get(String bearer) throws Exception {
		return this.program.get("/api/me", (request) -> request.header("Authorization", bearer));
	}

}
