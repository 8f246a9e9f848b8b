package io.fluffywaffle.defaults.security;

import java.util.UUID;

import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class ScopeTests {

	private static final String SCRIPT = "script-reporting";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@ParameterizedTest
	@CsvSource({ "GET, things:read, 200", "GET, things:write, 403", "GET, clients:read, 403", "HEAD, things:read, 200",
			"POST, things:write, 200", "POST, things:read, 403", "POST, things, 403", "POST, xthings:write, 403" })
	void keepsAScriptToWhatItWasMadeFor(String method, String scope, int status) {
		assertThat(call(HttpMethod.valueOf(method), "/api/guarded", token().machine(SCRIPT).scope("profile", scope)))
			.hasStatus(status);
	}

	@Test
	void saysWhatIsMissing() {
		MvcTestResult answer = call(HttpMethod.POST, "/api/guarded", token().machine(SCRIPT).scope("things:read"));

		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/scope-missing");
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("things:write");
	}

	@Test
	void closesToScriptsWhatNamesNoScope() {
		String path = "/api/things/" + UUID.randomUUID();

		assertThat(call(HttpMethod.GET, path, token().machine(SCRIPT).scope("things:read", "things:write")))
			.hasStatus(403);
		assertThat(call(HttpMethod.GET, path, token())).hasStatusOk();
	}

	@Test
	void doesNotConcernPeopleAndTheInstallationItself() {
		assertThat(call(HttpMethod.POST, "/api/guarded", token())).hasStatusOk();
		assertThat(call(HttpMethod.POST, "/api/guarded", token().machine("waffle-ops"))).hasStatusOk();
	}

	@Test
	void leavesOpenPathsOpenWhateverTokenComes() {
		assertThat(this.mvc.post().uri("/api/open/things").exchange()).hasStatusOk();
		assertThat(this.mvc.post().uri("/api/open/things").header(HttpHeaders.AUTHORIZATION, "Bearer x").exchange())
			.hasStatusOk();
		assertThat(this.mvc.get().uri("/api/open/things").exchange()).hasStatus(401);
		assertThat(this.mvc.post().uri("/api/open/things/more").exchange()).hasStatus(401);
	}

	private TestToken token() {
		return this.issuer.token(UUID.randomUUID()).audience("sample-service");
	}

	private MvcTestResult call(HttpMethod method, String path, TestToken token) {
		return this.mvc.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, token.bearer()).exchange();
	}

}
