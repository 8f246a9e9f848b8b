package io.fluffywaffle.client.client;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class NamesTests {

	@Autowired
	Team team;

	@Autowired
	JsonMapper json;

	Caller member;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("US");
	}

	@ParameterizedTest
	@ValueSource(strings = { "👩‍👩‍👧 Family", "محمد علي", "می‌خواهم", "क्‍ष", "<script>alert(1)</script>",
			"Robert'); drop table client;--", "=HYPERLINK(1)", "Zoë" })
	void keepsNamesOfAnyScriptAsTheyAre(String name) {
		assertThat(nameOf(add(name))).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "An\u200ba\ufeff, Ana", "\u200eAna\u200f \u2060 Kovac, Ana Kovac", "A\u00adna, Ana", "Zoe\u0308, Zoë",
			"Ana\u200d, Ana" })
	void takesAwayWhatNobodySees(String typed, String kept) {
		assertThat(nameOf(add(typed))).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource({ "An\u0000a, control characters", "'Ana\nKovac', line breaks", "\u202eanA, control characters",
			"\u200b\u200b, may not be empty", "' ', may not be empty" })
	void refusesWhatIsNoName(String typed, String reason) {
		assertThat(add(typed)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.contains(reason);
	}

	@Test
	void refusesNamesOfTenKilobytes() {
		assertThat(add("x".repeat(10_000))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("may have at most 120 characters");
	}

	@ParameterizedTest
	@CsvSource({ "911, too short", "555 01, too short", "+1 900 555 0142, special charges", "1-800-FLOWERS, no letters",
			"+999 12345678, country code" })
	void refusesNumbersThatCannotBeTexted(String phone, String reason) {
		assertThat(this.member.post("{\"name\": \"Ana\", \"phone\": \"%s\"}".formatted(phone), "/clients"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.contains(reason);
	}

	@ParameterizedTest
	@CsvSource({ "'\"email\": \"ana at home\"', email", "'\"language\": \"klingon\"', language",
			"'\"timeZone\": \"Mars\"', timeZone", "'\"tags\": [\"\"]', tags[]", "'\"tags\": [\"a\\u0000b\"]', tags[]",
			"'\"fields\": {\"shoe\": \"42\"}', fields.shoe", "'\"groupIds\": [\"x\"]', groupIds" })
	void namesTheFieldAtFault(String more, String field) {
		assertThat(this.member.post("{\"name\": \"Ana\", \"phone\": \"+12025550142\", %s}".formatted(more), "/clients"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	private MvcTestResult add(String name) {
		return this.member.post(
				"{\"name\": %s, \"phone\": \"+12025550142\"}".formatted(this.json.writeValueAsString(name)),
				"/clients");
	}

	private static String nameOf(MvcTestResult added) {
		assertThat(added).hasStatus(201);
		return Team.read(added, "$.name");
	}

}
