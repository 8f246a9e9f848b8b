package io.fluffywaffle.defaults.problem;

import java.util.UUID;

import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class ProblemsTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                 | name
			{"name": "a\\u0001"}                               | name
			{"name": "12345678901"}                            | name
			{"name": "A", "timeZone": "Moon/Base"}             | timeZone
			{"name": "A", "country": "Germany"}                | country
			{"name": "A", "size": "big"}                       | size
			{"name": "A", "size": 99999999999}                 | size
			{"name": ["A"]}                                    | name
			{"name":                                           | body
			{"name": "A}                                       | body
			{"name": "A", "size": 1e999999}                    | size
			""")
	void nameTheFieldAtFault(String json, String field) {
		MvcTestResult answer = call(HttpMethod.POST, "/api/things", json);

		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/invalid-request");
		assertThat(answer).bodyJson().extractingPath("$.errors[*].field").asArray().containsExactly(field);
	}

	@ParameterizedTest
	@CsvSource({ "/api/things/seven, id", "/api/things/0198d7d4-0000-7000-8000-000000000000?limit=10, limit",
			"/api/things/0198d7d4-0000-7000-8000-000000000000?limit=ten, limit" })
	void nameTheParameterAtFault(String path, String parameter) {
		assertThat(call(HttpMethod.GET, path, "")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(parameter);
	}

	@Test
	void nameEveryFieldAtFaultAtOnce() {
		assertThat(call(HttpMethod.POST, "/api/things", "{\"timeZone\": \"x\", \"country\": \"x\"}")).bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactlyInAnyOrder("name", "timeZone", "country");
	}

	@Test
	void answerAnUnknownPathAWrongMethodAndAWrongKindOfBody() {
		assertThat(call(HttpMethod.GET, "/api/nothing", "")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(call(HttpMethod.PUT, "/api/things", "{}")).hasStatus(405)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.post()
			.uri("/api/things")
			.header(HttpHeaders.AUTHORIZATION, bearer())
			.contentType(MediaType.TEXT_PLAIN)
			.content("name")
			.exchange()).hasStatus(415).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void tellNothingOfWhatBroke() {
		MvcTestResult answer = call(HttpMethod.GET, "/api/broken", "");

		assertThat(answer).hasStatus(500)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.doesNotContain("swordfish", "IllegalState");
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/internal-error");
	}

	@Test
	void askForAToken() {
		assertThat(this.mvc.get().uri("/api/things").exchange()).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/unauthenticated");
	}

	private MvcTestResult call(HttpMethod method, String path, String json) {
		return this.mvc.method(method)
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, bearer())
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	private String bearer() {
		return this.issuer.token(UUID.randomUUID()).audience("sample-service").bearer();
	}

}
