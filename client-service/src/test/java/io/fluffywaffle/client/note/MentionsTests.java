package io.fluffywaffle.client.note;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class MentionsTests {

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	Caller member;

	Caller colleague;

	UUID louise;

	@BeforeEach
	void add() {
		this.member = this.team.memberOfAccountIn("US");
		this.colleague = this.team.besides(this.member, "member");
		this.louise = Team.client(this.member, "Louise Park", "+12025550142");
	}

	@Test
	void tellsWhomANoteNames() {
		MvcTestResult added = note("@Ana could you\\n\\ncall her?" + " Soon.".repeat(40), this.colleague.id(),
				this.colleague.id());

		assertThat(added).hasStatus(201);
		String told = told();
		Contracts.assertSameShape(told, "client.mention.v1/ClientMentioned");
		JsonNode fact = JsonMapper.shared().readTree(told);
		assertThat(fact.path("userIds").toString()).isEqualTo("[\"%s\"]".formatted(this.colleague.id()));
		assertThat(fact.path("noteId").asString()).isEqualTo(Team.<String>read(added, "$.id"));
		assertThat(fact.path("by").path("id").asString()).isEqualTo(this.member.id().toString());
		assertThat(fact.path("clientName").asString()).isEqualTo("Louise Park");
		assertThat(fact.path("excerpt").asString()).startsWith("@Ana could you call her? Soon.")
			.endsWith("…")
			.hasSizeLessThanOrEqualTo(140);
	}

	@Test
	void showsWhomANoteNames() {
		note("@Ana", this.colleague.id());
		note("Nobody");

		MvcTestResult notes = this.member.get("/clients/{id}/notes", this.louise);

		assertThat(Team.<List<List<String>>>read(notes, "$.items[*].mentions")).containsExactly(List.of(),
				List.of(this.colleague.id().toString()));
	}

	@Test
	void namesMembersOnlyAndTellsNobodyElse() {
		Caller stranger = this.team.memberOfAccountIn("US");

		assertThat(note("@Eve", this.colleague.id(), stranger.id())).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("mentions");
		note("@Ana", this.colleague.id());

		assertThat(JsonMapper.shared().readTree(told()).path("excerpt").asString()).isEqualTo("@Ana");
		assertThat(Team.<List<?>>read(this.member.get("/clients/{id}/notes", this.louise), "$.items")).hasSize(1);
	}

	@Test
	void namesNotTheWholeTown() {
		UUID[] many = new UUID[21];
		for (int i = 0; i < many.length; i++) {
			many[i] = UUID.randomUUID();
		}

		assertThat(note("@all", many)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("mentions");
	}

	private MvcTestResult note(String text, UUID... mentions) {
		String listed = List.of(mentions).stream().map("\"%s\""::formatted).toList().toString();
		return this.member.post("{\"text\": \"%s\", \"mentions\": %s}".formatted(text, listed), "/clients/{id}/notes",
				this.louise);
	}

	/** The first that was told of her. */
	private String told() {
		return String.valueOf(
				this.kafka.await("client.mention.v1", (record) -> this.louise.toString().equals(record.key())).value());
	}

}
