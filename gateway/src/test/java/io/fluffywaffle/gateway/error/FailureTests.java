package io.fluffywaffle.gateway.error;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class FailureTests {

	Http browser;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.browser = new Http(port);
	}

	@Test
	void showsAPageToPeople() throws Exception {
		HttpResponse<String> answer = this.browser.page("/assets/gone.js");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.body()).contains("<h1>There is nothing here</h1>", "href=\"/\"")
			.containsPattern("Trace [0-9a-f]{32}")
			.doesNotContain("<script", "{{");
	}

	@Test
	void itsLookIsThereWithoutALogin() throws Exception {
		assertThat(this.browser.get("/failure.css").statusCode()).isEqualTo(200);
	}

	@Test
	void tellsProgramsAProblem() throws Exception {
		HttpResponse<String> answer = this.browser.get("/assets/gone.js");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"status\":404", "\"type\":\"/problems/not-found\"")
			.containsPattern("\"traceId\":\"[0-9a-f]{32}\"");
	}

	@Test
	void tellsAProblemBelowApiWhateverTheCallerAccepts() throws Exception {
		HttpResponse<String> answer = this.browser.page("/api/me");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

	@Test
	void refusesAChangeWithoutCsrfToken() throws Exception {
		HttpResponse<String> answer = this.browser
			.send(this.browser.to("/api/me").method("PATCH", BodyPublishers.ofString("{}")).build());

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("/problems/forbidden");
	}

	@Test
	void keepsTheStatusThatHasNoWordsOfItsOwn() throws Exception {
		HttpResponse<String> answer = this.browser.get("/actuator/health",
				(request) -> request.header("Accept", "image/png"));

		assertThat(answer.statusCode()).isEqualTo(406);
	}

	@Test
	void carriesSecurityHeaders() throws Exception {
		HttpResponse<String> answer = this.browser.page("/assets/gone.js");

		assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy)
					.contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'",
							"form-action 'self' http://127.0.0.1:", "frame-ancestors 'none'")
					.doesNotContain("unsafe"));
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).as("without https").isEmpty();
	}

	@Test
	void showsItsHealthToEverybodyAndNothingElse() throws Exception {
		assertThat(this.browser.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
		assertThat(this.browser.get("/actuator/health/db").statusCode()).isEqualTo(404);
		assertThat(this.browser.get("/actuator/env").statusCode()).isEqualTo(401);
	}

}
