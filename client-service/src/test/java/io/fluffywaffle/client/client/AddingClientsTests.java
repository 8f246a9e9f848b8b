package io.fluffywaffle.client.client;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class AddingClientsTests {

	@Autowired
	Team team;

	Caller member;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("US");
	}

	@Test
	void addsAClientWithGroups() {
		UUID group = Team.group(this.member, "Volunteers");

		MvcTestResult added = this.member.post("""
				{"phone": "+1 202 555 0142", "name": " Ana Kovač 🌻 ", "timeZone": "Europe/Zagreb", "groupIds": ["%s"]}
				""".formatted(group), "/clients");

		assertThat(added).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"0\"");
		UUID id = UUID.fromString(Team.read(added, "$.id"));
		assertThat(added).hasHeader(HttpHeaders.LOCATION, "/api/accounts/" + this.member.account() + "/clients/" + id);
		assertThat(this.member.get("/clients/{id}", id)).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"0\"")
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"id": "%s", "phone": "+12025550142", "name": "Ana Kovač 🌻", "blocked": false, "blockReason": null,
							 "timeZone": "Europe/Zagreb", "timeZoneSource": "member", "version": 0, "tags": [], "fields": {},
							 "email": null, "language": null, "consent": "none", "paused": false, "mergedInto": null, "merges": [],
							 "groups": [{"id": "%s", "name": "Volunteers", "colour": "#6e7781"}]}"""
						.formatted(id, group));
	}

	@Test
	void readsANationalNumberAsOfTheAccountsCountry() {
		Caller german = this.team.memberOfAccountIn("DE");

		assertThat(german.post("{\"phone\": \"030 901820\", \"name\": \"Uwe\"}", "/clients")).hasStatus(201)
			.bodyJson()
			.extractingPath("$.phone")
			.isEqualTo("+4930901820");
	}

	@Test
	void refusesANumberThatAClientHasInAnotherSpelling() {
		Team.client(this.member, "Ana", "+12025550142");

		assertThat(this.member.post("{\"phone\": \"(202) 555-0142\", \"name\": \"Bob\"}", "/clients")).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("phone");
	}

	@Test
	void letsTwoAccountsHaveTheSameClient() {
		Team.client(this.member, "Ana", "+12025550142");

		assertThat(
				this.team.memberOfAccountIn("US").post("{\"phone\": \"+12025550142\", \"name\": \"Ana\"}", "/clients"))
			.hasStatus(201);
	}

	@Test
	void addsOneOfManyThatComeAtOnce() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<MvcTestResult> add = () -> this.member.post("{\"phone\": \"+12025550142\", \"name\": \"Ana\"}",
					"/clients");
			List<Integer> statuses = threads.invokeAll(Stream.generate(() -> add).limit(8).toList())
				.stream()
				.map(Future::resultNow)
				.map((answer) -> answer.getResponse().getStatus())
				.toList();

			assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"name": "A"}                                                             | phone
			{"name": "A", "phone": ""}                                                | phone
			{"name": "A", "phone": "555 0142"}                                        | phone
			{"name": "A", "phone": "202 555 0142 ext 3"}                              | phone
			{"name": "A", "phone": "1-800-FLOWERS"}                                   | phone
			{"name": "A", "phone": "whatsapp:+12025550142"}                           | phone
			{"name": "A", "phone": "+999 1234567"}                                    | phone
			{"phone": "+12025550142"}                                                 | name
			{"name": " ", "phone": "+12025550142"}                                    | name
			{"name": "a\\u0000", "phone": "+12025550142"}                             | name
			{"name": "A", "phone": "+12025550142", "timeZone": "Nowhere"}             | timeZone
			{"name": "A", "phone": "+12025550142", "groupIds": ["x"]}                 | groupIds
			{"name": "A", "phone": "+12025550142", "groupIds": [null]}                | groupIds[]
			{"name": "A", "phone": "+12025550142", "groupIds": ["0198d7d4-0000-7000-8000-000000000000"]} | groupIds
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.member.post(json, "/clients")).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void refusesAGroupOfAnotherAccount() {
		UUID foreign = Team.group(this.team.memberOfAccountIn("US"), "Theirs");

		assertThat(this.member.post(
				"{\"phone\": \"+12025550142\", \"name\": \"Ana\", \"groupIds\": [\"%s\"]}".formatted(foreign),
				"/clients"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("groupIds");
	}

}
