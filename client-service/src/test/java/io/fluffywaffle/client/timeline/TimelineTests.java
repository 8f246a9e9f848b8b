package io.fluffywaffle.client.timeline;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class TimelineTests {

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
	void saysWhatChangedFromWhatToWhatAndWhoDidIt() {
		this.member.patch("\"0\"", "{\"name\": \"Anna\", \"email\": \"ana@example.org\"}", "/clients/{id}", this.ana);

		assertThat(timeline()).bodyJson().isLenientlyEqualTo("""
				{"items": [
				  {"type": "client.edited", "actor": {"kind": "member", "id": "%s"},
				   "detail": {"changed": ["name", "email"], "changes": [
				     {"field": "name", "from": "Ana", "to": "Anna"},
				     {"field": "email", "from": null, "to": "ana@example.org"}]}},
				  {"type": "client.added"}], "next": null}""".formatted(this.member.id()));
	}

	@Test
	void saysWhoJoinedAndLeftWhichGroup() {
		UUID group = Team.group(this.member, "Night shift");
		this.member.put("", "/groups/{group}/clients/{client}", group, this.ana);
		this.member.delete("/groups/{group}/clients/{client}", group, this.ana);

		assertThat(types()).containsExactly("group.left", "group.joined", "client.added");
		assertThat(Team.<List<String>>read(timeline(), "$.items[*].detail.group")).containsExactly("Night shift",
				"Night shift");
	}

	@Test
	void saysBlocksTagsAndNotesAndNothingForWhatChangedNothing() {
		this.member.put("{\"reason\": \"spam\"}", "/clients/{id}/block", this.ana);
		this.member.put("{\"reason\": \"spam\"}", "/clients/{id}/block", this.ana);
		this.member.delete("/clients/{id}/block", this.ana);
		this.member.patch("\"2\"", "{\"tags\": [\"vip\"]}", "/clients/{id}", this.ana);
		this.member.patch("\"3\"", "{\"tags\": [\"vip\"]}", "/clients/{id}", this.ana);
		this.member.post("{\"text\": \"Called\"}", "/clients/{id}/notes", this.ana);

		assertThat(types()).containsExactly("note.added", "client.tagged", "client.unblocked", "client.blocked",
				"client.added");
	}

	@Test
	void goesOnFromPageToPage() {
		this.member.put("{\"reason\": \"spam\"}", "/clients/{id}/block", this.ana);
		MvcTestResult first = this.member.get("/clients/{id}/timeline?limit=1", this.ana);
		String next = Team.read(first, "$.next");

		MvcTestResult second = this.member.get("/clients/{id}/timeline?limit=1&before={next}", this.ana, next);

		assertThat(Team.<List<String>>read(second, "$.items[*].type")).containsExactly("client.added");
		assertThat(Team.<String>read(second, "$.next")).isNull();
		assertThat(this.member.get("/clients/{id}/timeline?before=x", this.ana)).hasStatus(400);
	}

	@Test
	void hidesClientsOfOthers() {
		assertThat(this.team.memberOfAccountIn("US").get("/clients/{id}/timeline", this.ana)).hasStatus(404);
	}

	private MvcTestResult timeline() {
		return this.member.get("/clients/{id}/timeline", this.ana);
	}

	private List<String> types() {
		return Team.read(timeline(), "$.items[*].type");
	}

}
