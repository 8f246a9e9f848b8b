package io.fluffywaffle.gateway.docs;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class ApiDocsTests {

	private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+\\.(?:js|css))\"");

	@Autowired
	StandInService service;

	Http reader;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.service.reset();
		this.reader = new Http(port);
	}

	@Test
	void showsAPageWithoutALogin() throws Exception {
		HttpResponse<String> page = this.reader.page("/api/docs");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(page.body()).doesNotContain("http:", "https:");
	}

	@Test
	void bringsEverythingThePageLoads() throws Exception {
		Matcher loaded = LOADED.matcher(this.reader.page("/api/docs").body());

		assertThat(loaded.results().map((file) -> file.group(1))).hasSize(5)
			.allSatisfy((file) -> assertThat(this.reader.get(file).statusCode()).as(file).isEqualTo(200));
	}

	@Test
	void namesEveryService() throws Exception {
		assertThat(this.reader.get("/api/docs/services").body()).contains("\"/api/docs/identity\"",
				"\"/api/docs/account\"", "\"/api/docs/client\"", "\"/api/docs/messaging\"",
				"\"/api/docs/notification\"");
	}

	@Test
	void showsADocumentAsItLooksFromHere() throws Exception {
		this.service.answers(200, "application/json", """
				{"openapi": "3.1.0", "servers": [{"url": "http://10.0.0.7:8082"}], "paths": {"/api/accounts": {}}}""");

		HttpResponse<String> document = this.reader.get("/api/docs/account");

		assertThat(document.body()).contains("\"openapi\":\"3.1.0\"", "\"/api/accounts\"", "\"url\":\"/\"")
			.doesNotContain("10.0.0.7");
		assertThat(this.service.taken().uri()).isEqualTo("/v3/api-docs");
	}

	@Test
	void knowsNoOtherService() throws Exception {
		assertThat(this.reader.get("/api/docs/none").statusCode()).isEqualTo(404);
	}

}
