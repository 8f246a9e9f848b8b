package io.fluffywaffle.client.importing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.Team;
import org.awaitility.Awaitility;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Brings files as the portal does. */
final class Files {

	static final String CONSENT = "{\"source\": \"paper form\", \"words\": \"Yes, text me\", \"collectedOn\": \"2026-01-05\"}";

	private Files() {
	}

	static MvcTestResult upload(Caller caller, byte[] bytes) {
		return caller.mvc()
			.post()
			.uri("/api/accounts/" + caller.account() + "/imports")
			.multipart()
			.file(new MockMultipartFile("file", "../My \u202eclients.csv", "text/csv", bytes))
			.header(HttpHeaders.AUTHORIZATION, caller.bearer())
			.exchange();
	}

	static UUID uploaded(Caller caller, String csv) {
		MvcTestResult added = upload(caller, csv.getBytes(StandardCharsets.UTF_8));
		assertThat(added).hasStatus(201);
		return UUID.fromString(Team.read(added, "$.id"));
	}

	/** A plan whose columns are phone, name and so on. */
	static String plan(String existing, String... targets) {
		StringBuilder mapping = new StringBuilder();
		for (int column = 0; column < targets.length; column++) {
			mapping.append(mapping.isEmpty() ? "" : ", ")
				.append("{\"column\": %d, \"target\": \"%s\"}".formatted(column, targets[column]));
		}
		return "{\"mapping\": [%s], \"existing\": \"%s\", \"consent\": %s}".formatted(mapping, existing, CONSENT);
	}

	static void check(Caller caller, UUID id, String plan) {
		assertThat(caller.put(plan, "/imports/" + id + "/plan")).hasStatus(202);
		await(caller, id, "checked");
	}

	static void run(Caller caller, UUID id, String plan) {
		check(caller, id, plan);
		assertThat(caller.post("", "/imports/" + id + "/start")).hasStatus(202);
		await(caller, id, "done");
	}

	static void await(Caller caller, UUID id, String state) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(caller.get("/imports/" + id)).bodyJson()
				.extractingPath("$.state")
				.isEqualTo(state));
	}

	static String errors(Caller caller, UUID id) throws UnsupportedEncodingException {
		return caller.get("/imports/" + id + "/errors").getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
