package io.fluffywaffle.client.note;

import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class NotesTests {

	@Autowired
	Team team;

	Caller member;

	UUID ana;

	@BeforeEach
	void add() {
		this.member = this.team.memberOfAccountIn("US");
		this.ana = Team.client(this.member, "Ana", "+12025550142");
	}

	@Test
	void showsTheLatestFirstWithItsAuthor() {
		note("Called\\nno answer");
		note("<b>Called</b> again");

		assertThat(this.member.get("/clients/{id}/notes", this.ana)).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"items": [{"text": "<b>Called</b> again", "author": {"id": "%s"}}, {"text": "Called\\nno answer"}]}"""
						.formatted(this.member.id()));
	}

	@Test
	void isDeletedByItsAuthorOrASupervisorOnly() {
		UUID first = note("one");
		UUID second = note("two");
		Caller other = this.team.besides(this.member, "member");

		assertThat(other.delete("/clients/{id}/notes/{note}", this.ana, first)).hasStatus(403);
		assertThat(this.member.delete("/clients/{id}/notes/{note}", this.ana, first)).hasStatus(204);
		assertThat(this.member.delete("/clients/{id}/notes/{note}", this.ana, first)).hasStatus(404);
		assertThat(this.team.adminAt(this.member.account()).delete("/clients/{id}/notes/{note}", this.ana, second))
			.hasStatus(204);
	}

	@Test
	void isOfOneAccount() {
		UUID note = note("secret");
		Caller stranger = this.team.memberOfAccountIn("US");

		assertThat(stranger.get("/clients/{id}/notes", this.ana)).hasStatus(404);
		assertThat(stranger.post("{\"text\": \"x\"}", "/clients/{id}/notes", this.ana)).hasStatus(404);
		assertThat(stranger.delete("/clients/{id}/notes/{note}", this.ana, note)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"text\": \" \"}", "{\"text\": \"a\\u0000b\"}", "{\"text\": \"\\u202eabc\"}" })
	void refusesWhatIsNoText(String json) {
		assertThat(this.member.post(json, "/clients/{id}/notes", this.ana)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("text");
	}

	@Test
	void refusesBooks() {
		assertThat(this.member.post("{\"text\": \"%s\"}".formatted("x".repeat(4_001)), "/clients/{id}/notes", this.ana))
			.hasStatus(400);
	}

	private UUID note(String text) {
		MvcTestResult added = this.member.post("{\"text\": \"%s\"}".formatted(text), "/clients/{id}/notes", this.ana);
		assertThat(added).hasStatus(201);
		return UUID.fromString(Team.read(added, "$.id"));
	}

}
