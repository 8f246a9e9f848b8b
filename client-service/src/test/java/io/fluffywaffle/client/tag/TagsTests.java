package io.fluffywaffle.client.tag;

import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class TagsTests {

	@Autowired
	Team team;

	@Test
	void countsTheTagsOfTheAccountAndNoOthers() {
		Caller member = this.team.memberOfAccountIn("US");
		tag(member, "+12025550142", "vip", "Déjà vu");
		tag(member, "+12025550143", "vip");
		tag(this.team.memberOfAccountIn("US"), "+12025550142", "vip", "theirs");

		assertThat(member.get("/tags")).bodyJson()
			.isEqualTo("{\"items\": [{\"tag\": \"Déjà vu\", \"clients\": 1}, {\"tag\": \"vip\", \"clients\": 2}]}");
		assertThat(member.get("/tags?query=deja")).bodyJson()
			.isEqualTo("{\"items\": [{\"tag\": \"Déjà vu\", \"clients\": 1}]}");
	}

	private static void tag(Caller member, String phone, String... tags) {
		UUID id = Team.client(member, "Somebody", phone);
		assertThat(member.patch("\"0\"", "{\"tags\": [\"%s\"]}".formatted(String.join("\", \"", tags)), "/clients/{id}",
				id))
			.hasStatusOk();
	}

}
