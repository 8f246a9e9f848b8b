package io.fluffywaffle.gateway.visitor;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class VisitorTests {

	@Autowired
	StandInService service;

	Http browser;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.service.reset();
		this.browser = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/billboard?page=2", "/posts/1/night-bus", "/authors/1", "/authors/1/picture",
			"/feed.atom", "/feed.rss", "/sitemap.xml", "/pictures/posts/ab-800.jpg", "/act/night-bus",
			"/pictures/pages/ab-800.jpg", "/unsubscribe/t" })
	void pagesOfServicesNeedNoLoginAndLeaveNoCookie(String path) throws Exception {
		this.service.answers(200, "text/html", "<h1>Night bus</h1>");

		HttpResponse<String> page = this.browser.page(path);

		assertThat(page.body()).isEqualTo("<h1>Night bus</h1>");
		assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(page.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("script-src 'self'", "frame-ancestors 'none'");
		assertThat(this.service.taken().uri()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/page.css", "/page.js", "/favicon.svg", "/share.png", "/robots.txt" })
	void whatTheyLoadLeavesNoCookieEither(String path) throws Exception {
		HttpResponse<String> file = this.browser.get(path);

		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().allValues("Set-Cookie")).isEmpty();
	}

	@Test
	void whoIsSignedInGetsThePortalAtHome() throws Exception {
		HttpResponse<String> page = this.browser.get("/",
				(request) -> request.header("Accept", "text/html").header("Cookie", "SESSION=bm8tc3VjaC1zZXNzaW9u"));

		assertThat(page.statusCode()).as("an old session signs in again").isEqualTo(302);
		assertThat(this.service.left()).isEmpty();
	}

	@Test
	void nobodyIsLookedUpForAPage() throws Exception {
		this.browser.get("/billboard",
				(request) -> request.header("Accept", "text/html").header("Cookie", "SESSION=bm8tc3VjaC1zZXNzaW9u"));

		assertThat(this.service.taken().headers()).doesNotContainKeys("Authorization", "Cookie");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/act/night-bus", "/act/night-bus/code", "/unsubscribe/t" })
	void aFormNeedsNoScriptAndNoToken(String path) throws Exception {
		assertThat(form(path, "same-origin").statusCode()).isEqualTo(204);
		assertThat(new String(this.service.taken().body())).isEqualTo("name=Ana");
	}

	@Test
	void aFormThatIsTooLongIsRefused() throws Exception {
		HttpResponse<String> answer = this.browser.send(this.browser.to("/act/night-bus")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("name=" + "a".repeat(200_000)))
			.build());

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(this.service.left()).isEmpty();
	}

	@Test
	void aProgramThatIsNoBrowserMayUnsubscribe() throws Exception {
		assertThat(form("/unsubscribe/t", null).statusCode()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void aFormOfSomebodyElsesPageIsRefused(String origin) throws Exception {
		assertThat(form("/act/night-bus", origin).statusCode()).isEqualTo(403);
		assertThat(this.service.left()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/posts/1/night-bus", "/billboard", "/feed.atom" })
	void whatIsOnlyReadTakesNoForm(String path) throws Exception {
		assertThat(form(path, "same-origin").statusCode()).isIn(401, 403);
		assertThat(this.service.left()).isEmpty();
	}

	@Test
	void aPageStandsInPagesOfTheOriginsItNames() throws Exception {
		framedBy("https://council.example http://localhost:4000");

		HttpResponse<String> page = this.browser.page("/act/night-bus/embed");

		assertThat(page.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.endsWith("frame-ancestors https://council.example http://localhost:4000");
		assertThat(page.headers().map()).doesNotContainKeys("x-frame-options", "x-waffle-frame-ancestors");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "https://x.example;script-src", "'self'", "https://*.example", "javascript:alert" })
	@NullSource
	void nothingElseGetsIntoThePolicy(@Nullable String named) throws Exception {
		framedBy(named);

		assertThat(this.browser.page("/act/night-bus/embed").headers().allValues("Content-Security-Policy"))
			.singleElement()
			.asString()
			.endsWith("frame-ancestors 'none'");
	}

	@Test
	void searchEnginesFindTheSitemapAndStayOutOfThePortal() throws Exception {
		HttpResponse<String> rules = this.browser.get("/robots.txt");

		assertThat(rules.statusCode()).isEqualTo(200);
		assertThat(rules.body()).contains("Allow: /posts/", "Disallow: /\n", "/sitemap.xml");
	}

	private void framedBy(@Nullable String origins) {
		this.service.answers((exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
			if (origins != null) {
				exchange.getResponseHeaders().set("X-Waffle-Frame-Ancestors", origins);
			}
			exchange.sendResponseHeaders(200, -1);
		});
	}

	private HttpResponse<String> form(String path, @Nullable String origin) throws Exception {
		HttpRequest.Builder request = this.browser.to(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("name=Ana"));
		if (origin != null) {
			request.header("Sec-Fetch-Site", origin);
		}
		return this.browser.send(request.build());
	}

}
