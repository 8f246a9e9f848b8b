package io.fluffywaffle.gateway.login;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fluffywaffle.defaults.revocation.Revocations;
import io.fluffywaffle.gateway.support.Browser;
import io.fluffywaffle.gateway.support.KeycloakGatewayTest;
import io.fluffywaffle.gateway.support.Revoking;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Tokens are renewed only when they have to be. */
@KeycloakGatewayTest
@TestPropertySource(properties = "waffle.login.renew-before=60s")
class RevokedSessionTests {

	private static final String PASSWORD = "Correct-horse-7-battery";

	@Autowired
	StandInService service;

	@Autowired
	JdbcClient database;

	@Autowired
	Revocations revocations;

	Revoking revoking;

	Browser browser;

	UUID person;

	@BeforeEach
	void signIn(@LocalServerPort int port, @Autowired KeycloakUsers users, @Autowired KafkaProbe kafka)
			throws Exception {
		this.service.reset();
		this.revoking = new Revoking(kafka);
		String username = "ana-" + UUID.randomUUID();
		this.person = users.create(username, PASSWORD);
		this.browser = new Browser(port);
		this.browser.signIn("/profile", username, PASSWORD);
	}

	@Test
	void endsWithinASecond() throws Exception {
		String session = token().getStringClaim("sid");

		this.revoking.session(this.person, session);

		await().atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.browser.get("/api/me").statusCode() == 401);
		assertThat(this.database.sql("select count(*) from spring_session where principal_name = ?")
			.param(this.person.toString())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void goesOnWithANewTokenWhenOnlyARoleChanged() throws Exception {
		JWTClaimsSet before = token();
		assertThat(token().getJWTID()).as("kept while it is good").isEqualTo(before.getJWTID());
		Instant revoked = Instant.now();

		this.revoking.user(this.person, revoked, false);

		await().until(() -> this.revocations.against(asJwt(before)).isPresent());
		JWTClaimsSet after = token();
		assertThat(after.getJWTID()).isNotEqualTo(before.getJWTID());
		assertThat(after.getIssueTime().toInstant()).isAfter(revoked.truncatedTo(ChronoUnit.SECONDS));
		assertThat(token().getJWTID()).isEqualTo(after.getJWTID());
	}

	private JWTClaimsSet token() throws Exception {
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(204);
		return SignedJWT.parse(String.valueOf(this.service.taken().header("Authorization")).substring(7))
			.getJWTClaimsSet();
	}

	private static Jwt asJwt(JWTClaimsSet claims) {
		return Jwt.withTokenValue("-")
			.header("alg", "RS256")
			.subject(claims.getSubject())
			.issuedAt(claims.getIssueTime().toInstant())
			.build();
	}

}
