package io.fluffywaffle.client.view;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class SavedViewsTests {

	@Autowired
	Team team;

	Caller member;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("US");
	}

	@Test
	void givesBackWhatWasSaved() {
		save("Quiet ones", "{\"quietDays\": 30, \"tag\": \"vip\", \"blocked\": false}", false);

		assertThat(this.member.get("/client-views")).bodyJson().isLenientlyEqualTo("""
				{"items": [{"name": "Quiet ones", "filter": {"quietDays": 30, "tag": "vip", "blocked": false},
				  "shared": false, "mine": true}]}""");
		assertThat(Team.<Object>read(this.member.get("/client-views"), "$.items[0].filter").toString())
			.doesNotContain("query");
	}

	@Test
	void showsOthersWhatIsShared() {
		save("Mine", "{}", false);
		UUID shared = save("Ours", "{}", true);
		Caller other = this.team.besides(this.member, "member");

		assertThat(Team.<List<String>>read(other.get("/client-views"), "$.items[*].name")).containsExactly("Ours");
		assertThat(Team.<Boolean>read(other.get("/client-views"), "$.items[0].mine")).isFalse();
		assertThat(other.delete("/client-views/{id}", shared)).hasStatus(404);
		assertThat(this.team.memberOfAccountIn("US").delete("/client-views/{id}", shared)).hasStatus(404);
		assertThat(this.member.delete("/client-views/{id}", shared)).hasStatus(204);
	}

	@Test
	void hasOneOfAName() {
		save("Mine", "{}", false);

		assertThat(this.member.post("{\"name\": \"Mine\", \"filter\": {}, \"shared\": false}", "/client-views"))
			.hasStatus(409);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"name": "", "filter": {}, "shared": false}                        | name
			{"name": "x", "shared": false}                                     | filter
			{"name": "x", "filter": {"consent": "maybe"}, "shared": false}     | filter.consent
			{"name": "x", "filter": {"quietDays": -1}, "shared": false}        | filter.quietDays
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.member.post(json, "/client-views")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	private UUID save(String name, String filter, boolean shared) {
		MvcTestResult saved = this.member.post(
				"{\"name\": \"%s\", \"filter\": %s, \"shared\": %s}".formatted(name, filter, shared), "/client-views");
		assertThat(saved).hasStatus(201);
		return UUID.fromString(Team.read(saved, "$.id"));
	}

}
