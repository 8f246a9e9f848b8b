package io.fluffywaffle.gateway.routing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class UpstreamFailureTests {

	@Autowired
	StandInService service;

	@Autowired
	TestIssuer issuer;

	@Autowired
	CircuitBreakerRegistry breakers;

	Http caller;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.service.reset();
		this.caller = new Http(port);
	}

	@AfterEach
	void recover() {
		this.service.reset();
		this.breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
	}

	@Test
	void tellsThatAServiceIsNotThere() throws Exception {
		this.service.goDown();

		HttpResponse<String> answer = me();

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.body()).contains("\"type\":\"/problems/temporarily-unavailable\"", "\"traceId\":");
	}

	@Test
	void stopsKnockingForAWhile() throws Exception {
		this.service.goDown();
		for (int i = 0; i < 5; i++) {
			me();
		}
		this.service.reset();

		assertThat(me().statusCode()).isEqualTo(503);
		assertThat(this.service.left()).isEmpty();
		assertThat(accounts().statusCode()).as("another service").isEqualTo(204);
	}

	@Test
	void tellsThatAnAnswerTakesTooLong() throws Exception {
		CountDownLatch enough = new CountDownLatch(1);
		this.service.answers((exchange) -> await(enough));

		assertThat(me().statusCode()).isEqualTo(504);

		enough.countDown();
	}

	@Test
	void doesNotRepeatAPostThatWasBrokenOff() throws Exception {
		this.service.answers((exchange) -> {
		});

		HttpResponse<String> answer = this.caller
			.send(this.caller.to("/webhooks/twilio/sms").POST(BodyPublishers.ofString("Body=once")).build());

		assertThat(answer.statusCode()).isEqualTo(502);
		assertThat(this.service.left()).hasSize(1);
	}

	@Test
	void passesOnWhatAServiceAnswersItself() throws Exception {
		this.service.answers(503, "application/problem+json", "{\"type\":\"/problems/own\"}");
		for (int i = 0; i < 20; i++) {
			assertThat(me().body()).isEqualTo("{\"type\":\"/problems/own\"}");
		}
	}

	private HttpResponse<String> me() throws Exception {
		return get("/api/me");
	}

	private HttpResponse<String> accounts() throws Exception {
		return get("/api/accounts");
	}

	private HttpResponse<String> get(String path) throws Exception {
		String bearer = this.issuer.bearer(UUID.randomUUID());
		return this.caller.get(path, (request) -> request.header("Authorization", bearer));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
