package io.fluffywaffle.gateway.routing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.gateway.support.StandInService.Received;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class ApiRoutesTests {

	@Autowired
	StandInService service;

	@Autowired
	TestIssuer issuer;

	Http program;

	String bearer;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.service.reset();
		this.program = new Http(port);
		this.bearer = token().bearer();
	}

	@Test
	void letsAProgramThroughWithItsOwnToken() throws Exception {
		this.service.answers(201, "application/json", "{\"id\": 1}");

		HttpResponse<String> answer = this.program.send(this.program.to("/api/accounts/a/clients?query=%C3%A9+x&after=")
			.header("Authorization", this.bearer)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"name\": \"Ana\"}"))
			.build());

		assertThat(answer.statusCode()).isEqualTo(201);
		assertThat(answer.body()).isEqualTo("{\"id\": 1}");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		Received received = this.service.taken();
		assertThat(received.method()).isEqualTo("POST");
		assertThat(received.uri()).isEqualTo("/api/accounts/a/clients?query=%C3%A9+x&after=");
		assertThat(received.body()).asString().isEqualTo("{\"name\": \"Ana\"}");
		assertThat(received.header("Authorization")).isEqualTo(this.bearer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/me", "/api/users/1", "/api/users/1/picture/64", "/api/invitations/1",
			"/api/service-clients", "/api/audit", "/api/audit/export", "/api/accounts/1/audit", "/api/accounts",
			"/api/accounts/active", "/api/accounts/1", "/api/accounts/1/numbers", "/api/accounts/1/members/2",
			"/api/accounts/1/carrier", "/api/accounts/1/clients/2", "/api/accounts/1/groups",
			"/api/accounts/1/conversations/2/messages", "/api/accounts/1/messages/2/resend", "/api/accounts/1/activity",
			"/api/accounts/1/history", "/api/accounts/1/stream", "/api/accounts/default", "/api/accounts/deleted",
			"/api/accounts/summary", "/api/accounts/1/restore", "/api/accounts/1/settings",
			"/api/accounts/1/keyword-replies", "/api/accounts/1/members", "/api/accounts/1/candidates",
			"/api/accounts/1/leave", "/api/accounts/1/handover/accept", "/api/accounts/1/usage",
			"/api/accounts/1/statements/2026-11/pdf", "/api/companies", "/api/companies/1/bank-accounts/2/reveal",
			"/api/bank-keys/rotation", "/api/usage", "/api/accounts/1/twilio/available", "/api/accounts/1/health",
			"/api/operations/queues", "/api/accounts/1/webhooks", "/api/accounts/1/webhooks/2/deliveries" })
	void knowsWhoseThingItIs(String path) throws Exception {
		HttpResponse<String> answer = get(path, this.bearer);

		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(this.service.taken().uri()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/none", "/api/accounts/1/none", "/api/accounts/1/activity/2", "/api" })
	void tellsAnUnknownPathAsAProblem(String path) throws Exception {
		HttpResponse<String> answer = get(path, this.bearer);

		assertThat(answer.statusCode()).isEqualTo(path.equals("/api") ? 401 : 404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(this.service.left()).isEmpty();
	}

	@Test
	void refusesATokenThatIsOver() throws Exception {
		refuses(token().validFor(Duration.ofMinutes(-2)));
	}

	@Test
	void refusesATokenOfAnotherIssuer() throws Exception {
		refuses(token().issuedBy("https://login.example.org/realms/other"));
	}

	@Test
	void refusesATokenWithAForgedSignature() throws Exception {
		refuses(token().signedByAStranger(this.issuer));
	}

	@Test
	void refusesACallWithoutTokenOrSession() throws Exception {
		HttpResponse<String> answer = this.program.get("/api/me");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Location")).isEmpty();
		assertThat(this.service.left()).isEmpty();
	}

	@Test
	void keepsCookiesAndForwardingClaimsFromServices() throws Exception {
		this.program.get("/api/me",
				(request) -> request.header("Authorization", this.bearer)
					.header("Cookie", "SESSION=secret")
					.header("X-XSRF-TOKEN", "t")
					.header("X-Forwarded-For", "1.2.3.4")
					.header("X-Waffle-Client-Ip", "1.2.3.4")
					.header("TE", "trailers")
					.header("If-None-Match", "\"7\""));

		Received received = this.service.taken();
		assertThat(received.headers()).doesNotContainKeys("Cookie", "X-xsrf-token", "X-forwarded-for", "Te");
		assertThat(received.headers().get("X-waffle-client-ip")).containsExactly("127.0.0.1");
		assertThat(received.header("If-None-Match")).isEqualTo("\"7\"");
	}

	@Test
	void bringsBackHeadersButNotThoseOfTheConnection() throws Exception {
		this.service.answers((exchange) -> {
			exchange.getResponseHeaders().set("ETag", "\"8\"");
			exchange.getResponseHeaders().set("Keep-Alive", "timeout=1");
			exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
			exchange.sendResponseHeaders(304, -1);
		});

		HttpResponse<String> answer = get("/api/me", this.bearer);

		assertThat(answer.statusCode()).isEqualTo(304);
		assertThat(answer.headers().firstValue("ETag")).hasValue("\"8\"");
		assertThat(answer.headers().firstValue("Keep-Alive")).isNotEqualTo("timeout=1");
		assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
	}

	@Test
	void continuesTheTrace() throws Exception {
		String trace = "0af7651916cd43dd8448eb211c80319c";

		this.program.get("/api/me", (request) -> request.header("Authorization", this.bearer)
			.header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

		assertThat(this.service.taken().headers().get("traceparent")).singleElement()
			.asString()
			.startsWith("00-" + trace)
			.doesNotContain("b7ad6b7169203331");
	}

	private void refuses(TestToken token) throws Exception {
		HttpResponse<String> answer = get("/api/me", token.bearer());

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying((challenge) -> assertThat(challenge).startsWith("Bearer error=\"invalid_token\""));
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(this.service.left()).isEmpty();
	}

	private TestToken token() {
		return this.issuer.token(UUID.randomUUID());
	}

	private HttpResponse<String> get(String path, String bearer) throws Exception {
		return this.program.get(path, (request) -> request.header("Authorization", bearer));
	}

}
