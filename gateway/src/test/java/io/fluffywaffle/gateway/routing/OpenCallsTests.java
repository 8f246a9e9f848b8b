package io.fluffywaffle.gateway.routing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do who cannot sign in: who is invited, and clients. */
@GatewayTest
class OpenCallsTests {

	@Autowired
	StandInService identity;

	Http browser;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.identity.reset();
		this.browser = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/invitation", "/claim", "/goodbye", "/join/8m2", "/mine/x-_y" })
	void thePageNeedsNoLoginAndBringsTheCsrfToken(String path) throws Exception {
		HttpResponse<String> page = this.browser.page(path);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<div id=\"root\"");
		assertThat(this.browser.cookie("XSRF-TOKEN")).isPresent();
		assertThat(this.browser.cookie("SESSION")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/invitation/more", "/invitations", "/claims", "/profile", "/join", "/mine", "/mine/x/y" })
	void noOtherPageIsOpen(String path) throws Exception {
		assertThat(this.browser.page(path).statusCode()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/invitations/lookup", "/api/invitations/check", "/api/invitations/redeem",
			"/api/invitations/claim", "/api/join/form", "/api/join/codes/again", "/api/own/look" })
	void theCallNeedsNeitherSessionNorToken(String call) throws Exception {
		this.browser.page("/invitation");

		HttpResponse<String> answer = post(call, csrfToken());

		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(this.identity.taken().headers()).doesNotContainKeys("Authorization", "Cookie", "X-xsrf-token");
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("SESSION"));
	}

	@Test
	void theCallNeedsItsCsrfToken() throws Exception {
		this.browser.page("/invitation");

		assertThat(post("/api/invitations/redeem", "not-" + csrfToken()).statusCode()).isEqualTo(403);
		assertThat(this.identity.left()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/invitations", "/api/invitations/1/resend", "/api/invitations/lookup/more",
			"/api/invitations/lookup/", "/api/invitations//lookup", "/api/users", "/api/joining/form" })
	void noOtherCallIsOpen(String path) throws Exception {
		this.browser.page("/invitation");

		assertThat(post(path, csrfToken()).statusCode()).isIn(400, 401);
		assertThat(this.identity.left()).isEmpty();
	}

	@Test
	void onlyPostingIsOpen() throws Exception {
		assertThat(this.browser.get("/api/invitations/lookup").statusCode()).isEqualTo(401);
	}

	private String csrfToken() {
		return this.browser.cookie("XSRF-TOKEN").orElseThrow();
	}

	private HttpResponse<String> post(String path, String csrfToken) throws Exception {
		return this.browser.send(this.browser.to(path)
			.header("X-XSRF-TOKEN", csrfToken)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"token\": \"t\"}"))
			.build());
	}

}
