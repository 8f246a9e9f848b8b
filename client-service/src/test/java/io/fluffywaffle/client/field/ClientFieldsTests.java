package io.fluffywaffle.client.field;

import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class ClientFieldsTests {

	private static final String FIELDS = """
			{"items": [{"key": "size", "label": "Size", "type": "choice", "choices": ["S", "M"], "onForm": "optional"},
			  {"key": "born", "label": "Born on", "type": "date", "choices": [], "onForm": "no"},
			  {"key": "shoe", "label": "Shoe", "type": "number", "choices": [], "onForm": "no"},
			  {"key": "vegan", "label": "Vegan", "type": "yes-no", "choices": [], "onForm": "required"},
			  {"key": "hobby", "label": "Hobby", "type": "text", "choices": [], "onForm": "no"}]}""";

	@Autowired
	Team team;

	Caller member;

	Caller admin;

	UUID ana;

	@BeforeEach
	void define() {
		this.member = this.team.memberOfAccountIn("US");
		this.admin = this.team.adminAt(this.member.account());
		this.ana = Team.client(this.member, "Ana", "+12025550142");
		assertThat(this.admin.replace("\"0\"", FIELDS, "/client-fields")).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"1\"");
	}

	@Test
	void givesBackWhatWasDefined() {
		assertThat(this.member.get("/client-fields")).hasHeader(HttpHeaders.ETAG, "\"1\"").bodyJson().isEqualTo(FIELDS);
	}

	@Test
	void tellsTheSecondOfTwoWhoDefineThatTheyAreLate() {
		assertThat(this.admin.replace("\"0\"", "{\"items\": []}", "/client-fields")).hasStatus(412);
		assertThat(this.admin.replace("\"7\"", "{\"items\": []}", "/client-fields")).hasStatus(412);
		assertThat(this.admin.replace(null, "{\"items\": []}", "/client-fields")).hasStatus(428);
		assertThat(this.admin.replace("\"1\"", "{\"items\": []}", "/client-fields")).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "size, m, M", "born, 2001-02-28, 2001-02-28", "shoe, +042.50, 42.50", "vegan, TRUE, yes",
			"hobby, ' fishing ', fishing" })
	void keepsValuesInTheirUsualForm(String key, String typed, String kept) {
		assertThat(fill("0", key, typed)).hasStatusOk().bodyJson().extractingPath("$.fields." + key).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource({ "size, XL", "born, 2001-02-30", "born, 28.2.2001", "shoe, 4e2", "shoe, forty", "vegan, maybe",
			"color, red", "hobby, 'a\\u0000b'" })
	void refusesWhatDoesNotFit(String key, String typed) {
		assertThat(fill("0", key, typed)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("fields." + key);
	}

	@Test
	void changesSomeValuesAndTakesEmptyOnesAway() {
		fill("0", "hobby", "fishing");
		fill("1", "size", "M");

		assertThat(fill("2", "hobby", "")).bodyJson().extractingPath("$.fields").asMap().containsOnlyKeys("size");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"items\": [{\"key\": \"Size\", \"label\": \"S\", \"type\": \"text\", \"onForm\": \"no\"}]}",
			"{\"items\": [{\"key\": \"name\", \"label\": \"S\", \"type\": \"text\", \"onForm\": \"no\"}]}",
			"{\"items\": [{\"key\": \"s\", \"label\": \"S\", \"type\": \"choice\", \"onForm\": \"no\"}]}",
			"{\"items\": [{\"key\": \"s\", \"label\": \"S\", \"type\": \"text\", \"choices\": [\"a\"], \"onForm\": \"no\"}]}",
			"{\"items\": [{\"key\": \"s\", \"label\": \"S\", \"type\": \"picture\", \"onForm\": \"no\"}]}" })
	void refusesWhatIsNoField(String json) {
		assertThat(this.admin.replace("\"1\"", json, "/client-fields")).hasStatus(400);
	}

	private MvcTestResult fill(String version, String key, String value) {
		return this.member.patch("\"" + version + "\"", "{\"fields\": {\"%s\": \"%s\"}}".formatted(key, value),
				"/clients/{id}", this.ana);
	}

}
