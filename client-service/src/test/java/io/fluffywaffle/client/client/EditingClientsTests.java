package io.fluffywaffle.client.client;

import java.util.UUID;

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

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class EditingClientsTests {

	@Autowired
	Team team;

	Caller member;

	UUID ana;

	@BeforeEach
	void addAna() {
		this.member = this.team.memberOfAccountIn("US");
		this.ana = Team.client(this.member, "Ana", "+12025550142");
	}

	@Test
	void leavesWhatWasSaidOfOneNumberWithThatNumber() {
		Caller supervisor = this.team.besides(this.member, "supervisor");
		say(supervisor, "given");

		assertThat(this.member.patch("\"1\"", "{\"phone\": \"+12025550143\"}", "/clients/{id}", this.ana)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.consent")
			.isEqualTo("none");
		say(supervisor, "withdrawn");
		assertThat(this.member.patch("\"3\"", "{\"phone\": \"+12025550144\"}", "/clients/{id}", this.ana))
			.hasStatus(409)
			.bodyText()
			.contains("/problems/phone-withdrawn");
	}

	private void say(Caller supervisor, String kind) {
		assertThat(supervisor.post("{\"kind\": \"%s\", \"words\": \"On paper\"}".formatted(kind),
				"/clients/{id}/consent", this.ana))
			.hasStatus2xxSuccessful();
	}

	@Test
	void changesWhatIsSentAndKeepsTheRest() {
		UUID group = Team.group(this.member, "Night shift");

		assertThat(this.member.patch("\"0\"", "{\"name\": \" Anna \", \"timeZone\": \"Asia/Tokyo\"}", "/clients/{id}",
				this.ana))
			.hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"1\"")
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"name\": \"Anna\", \"phone\": \"+12025550142\", \"timeZone\": \"Asia/Tokyo\", \"version\": 1}");
		assertThat(this.member.patch("W/\"1\"",
				"{\"phone\": \"202 555 0143\", \"groupIds\": [\"%s\"]}".formatted(group), "/clients/{id}", this.ana))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Anna\", \"phone\": \"+12025550143\", \"timeZone\": \"Asia/Tokyo\","
					+ " \"groups\": [{\"name\": \"Night shift\"}], \"version\": 2}");
	}

	@Test
	void givesTheClientTheTimeZoneOfTheAccountBack() {
		this.member.patch("\"0\"", "{\"timeZone\": \"Asia/Tokyo\"}", "/clients/{id}", this.ana);

		assertThat(this.member.patch("\"1\"", "{\"timeZone\": null}", "/clients/{id}", this.ana)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"timeZone\": null, \"version\": 2}");
	}

	@Test
	void asksWhichVersionWasEdited() {
		assertThat(this.member.patch(null, "{\"name\": \"Anna\"}", "/clients/{id}", this.ana)).hasStatus(428)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void tellsTheSecondOfTwoEditorsThatTheClientChanged() {
		this.member.patch("\"0\"", "{\"name\": \"Anna\"}", "/clients/{id}", this.ana);

		assertThat(this.member.patch("\"0\"", "{\"name\": \"Anne\"}", "/clients/{id}", this.ana)).hasStatus(412)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/changed-meanwhile");
		assertThat(this.member.get("/clients/{id}", this.ana)).bodyJson().extractingPath("$.name").isEqualTo("Anna");
	}

	@Test
	void refusesTheNumberOfAnotherClient() {
		Team.client(this.member, "Bob", "+12025550143");

		assertThat(this.member.patch("\"0\"", "{\"phone\": \"+12025550143\"}", "/clients/{id}", this.ana))
			.hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("phone");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"0" | {"name": ""}               | name
			"0" | {"phone": "no"}            | phone
			"0" | {"timeZone": "Atlantis"}   | timeZone
			"0" | {"timeZone": ["UTC"]}      | timeZone
			x   | {"name": "Anna"}           | If-Match
			*   | {"name": "Anna"}           | If-Match
			""")
	void namesTheFieldAtFault(String ifMatch, String json, String field) {
		assertThat(this.member.patch(ifMatch, json, "/clients/{id}", this.ana)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void blocksWithAReasonAndUnblocks() {
		assertThat(this.member.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", this.ana)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"blocked\": true, \"blockReason\": \"Insults\", \"version\": 1}");
		assertThat(this.member.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", this.ana)).bodyJson()
			.extractingPath("$.version")
			.isEqualTo(1);
		assertThat(this.member.delete("/clients/{id}/block", this.ana)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"blocked\": false, \"blockReason\": null, \"version\": 2}");
	}

	@Test
	void doesNotBlockWithoutAReason() {
		assertThat(this.member.put("{}", "/clients/{id}/block", this.ana)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("reason");
	}

}
