package io.fluffywaffle.identity.follower;

import java.util.UUID;

import io.fluffywaffle.identity.IdentityServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class WakeUpTests {

	private static final String SECRET = "wake-up";

	private final String session = UUID.randomUUID().toString();

	private final String signIn = """
			{"signIns": [{"sessionId": "%s", "userId": "%s", "userAgent": "Mozilla/5.0 %s", "ip": "192.0.2.7"}]}"""
		.formatted(this.session, UUID.randomUUID(), "x".repeat(5000));

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Test
	void remembersTheDeviceOfASignIn() {
		assertThat(wake(SECRET, this.signIn)).hasStatus(202);
		assertThat(wake(SECRET, this.signIn)).hasStatus(202);

		assertThat(devices()).isOne();
	}

	@Test
	void listensWithoutAnySignIn() {
		assertThat(wake(SECRET, "{\"signIns\": []}")).hasStatus(202);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "wake", "wake-up ", "wake-uq" })
	void listensToNobodyElse(@Nullable String secret) {
		assertThat(wake(secret, this.signIn)).hasStatus(401);

		assertThat(devices()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"signIns\": [null]}", "{\"signIns\": [{\"userId\": \"x\"}]}", "[]", "" })
	void refusesNonsense(String body) {
		assertThat(wake(SECRET, body)).hasStatus(400);
	}

	private long devices() {
		return this.jdbc.sql("select count(*) from sign_in where session_id = ?")
			.param(this.session)
			.query(Long.class)
			.single();
	}

	private MvcTestResult wake(@Nullable String secret, String body) {
		var request = this.mvc.post()
			.uri("/internal/keycloak/events")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		return (secret != null) ? request.header("X-Waffle-Secret", secret).exchange() : request.exchange();
	}

}
