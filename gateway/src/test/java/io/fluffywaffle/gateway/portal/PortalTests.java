package io.fluffywaffle.gateway.portal;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.gateway.support.Browser;
import io.fluffywaffle.gateway.support.KeycloakGatewayTest;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@KeycloakGatewayTest
class PortalTests {

	private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

	private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

	@Autowired
	KeycloakUsers users;

	Browser browser;

	@BeforeEach
	void signIn(@LocalServerPort int port) throws Exception {
		String username = "ben-" + UUID.randomUUID();
		this.users.create(username, "Correct-horse-7-battery");
		this.browser = new Browser(port);
		this.browser.signIn("/profile", username, "Correct-horse-7-battery");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/accounts/01938f3a", "/admin/people", "/profile" })
	void isTheSamePageUnderAllItsAddresses(String address) throws Exception {
		HttpResponse<String> page = this.browser.page(address);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(page.body()).contains("<div id=\"root\"");
	}

	@Test
	void carriesAFreshNonceEachTime() throws Exception {
		String first = nonce(this.browser.page("/"));
		HttpResponse<String> page = this.browser.page("/");

		assertThat(nonce(page)).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(first);
		assertThat(page.body()).contains("\"" + nonce(page) + "\"").doesNotContain("__CSP_NONCE__");
		assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
	}

	@Test
	void tellsTheTruthAboutAnUnknownAddress() throws Exception {
		HttpResponse<String> page = this.browser.page("/no-such-page");

		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("<div id=\"root\"");
	}

	@Test
	void itsTemplateIsNoPage() throws Exception {
		assertThat(this.browser.page("/index.html").statusCode()).isEqualTo(404);
	}

	@Test
	void itsFilesStayInTheBrowserAndComeCompressed() throws Exception {
		Matcher script = SCRIPT.matcher(this.browser.page("/").body());
		assertThat(script.find()).isTrue();

		HttpResponse<String> file = this.browser.get(script.group(1),
				(request) -> request.header("Accept-Encoding", "gzip"));

		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
	}

	private static String nonce(HttpResponse<?> page) {
		Matcher matcher = NONCE.matcher(page.headers().firstValue("Content-Security-Policy").orElseThrow());
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

}
