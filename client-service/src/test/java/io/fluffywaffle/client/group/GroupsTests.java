package io.fluffywaffle.client.group;

import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class GroupsTests {

	@Autowired
	Team team;

	Caller member;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("US");
	}

	@Test
	void listsGroupsWithTheirSizes() {
		UUID night = Team.group(this.member, "Night shift");
		this.member.post("{\"name\": \" Ärzte \", \"colour\": \"#AA0000\"}", "/groups");
		UUID ana = Team.client(this.member, "Ana", "+12025550142");
		assertThat(this.member.put("", "/groups/{group}/clients/{client}", night, ana)).hasStatus(204);

		assertThat(this.member.get("/groups")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"name": "Ärzte", "colour": "#AA0000", "clients": 0},
				           {"name": "Night shift", "colour": "#6e7781", "clients": 1}]}""");
		assertThat(this.member.delete("/groups/{group}/clients/{client}", night, ana)).hasStatus(204);
		assertThat(this.member.get("/groups")).bodyJson().extractingPath("$.items[1].clients").isEqualTo(0);
	}

	@Test
	void refusesANameThatIsTakenInAnySpelling() {
		Team.group(this.member, "Ärzte");

		assertThat(this.member.post("{\"name\": \"ARZTE\"}", "/groups")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("name");
		Team.group(this.team.memberOfAccountIn("US"), "Ärzte");
	}

	@Test
	void editsNameAndColourOfTheVersionThatWasSeen() {
		UUID night = Team.group(this.member, "Night shift");

		assertThat(this.member.patch("\"0\"", "{\"name\": \"Nights\", \"colour\": \"#00AA00\"}", "/groups/" + night))
			.hasStatusOk()
			.hasHeader("ETag", "\"1\"")
			.bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Nights\", \"colour\": \"#00AA00\", \"kind\": \"named\"}");
		assertThat(this.member.patch("\"0\"", "{\"name\": \"Late\"}", "/groups/" + night)).hasStatus(412);
		assertThat(this.member.patch(null, "{\"name\": \"Late\"}", "/groups/" + night)).hasStatus(428);
		assertThat(this.member.get("/groups/" + night)).bodyJson().extractingPath("$.name").isEqualTo("Nights");
	}

	@Test
	void doesNotMixAccounts() {
		Caller stranger = this.team.memberOfAccountIn("US");
		UUID theirGroup = Team.group(stranger, "Theirs");
		UUID theirClient = Team.client(stranger, "Eve", "+12025550142");
		UUID ours = Team.group(this.member, "Ours");
		UUID ana = Team.client(this.member, "Ana", "+12025550142");

		assertThat(this.member.put("", "/groups/{group}/clients/{client}", theirGroup, ana)).hasStatus(404);
		assertThat(this.member.put("", "/groups/{group}/clients/{client}", ours, theirClient)).hasStatus(404);
		assertThat(this.member.get("/groups/" + theirGroup)).hasStatus(404);
		assertThat(this.member.patch("\"0\"", "{\"name\": \"Mine\"}", "/groups/" + theirGroup)).hasStatus(404);
		assertThat(this.member.get("/groups")).bodyJson()
			.extractingPath("$.items[*].name")
			.asArray()
			.containsExactly("Ours");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                  | name
			{"name": "\\t"}                     | name
			{"name": "A", "colour": "blue"}     | colour
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.member.post(json, "/groups")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

}
