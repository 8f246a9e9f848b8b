package io.fluffywaffle.client.membership;

import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class GroupMembersTests {

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	Caller member;

	UUID group;

	UUID ana;

	UUID bo;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("US");
		this.group = Team.group(this.member, "Night shift");
		this.ana = Team.client(this.member, "Ana", "+12025550142");
		this.bo = Team.client(this.member, "Bo", "+12025550143");
	}

	@Test
	void addsAndRemovesByIds() {
		String both = "{\"clientIds\": [\"%s\", \"%s\"]}".formatted(this.ana, this.bo);

		assertThat(this.member.post(both, "/groups/" + this.group + "/clients")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"added\": 2}");
		assertThat(this.member.post(both, "/groups/" + this.group + "/clients")).bodyJson()
			.isLenientlyEqualTo("{\"added\": 0}");
		assertThat(this.member.get("/clients/" + this.ana)).bodyJson()
			.isLenientlyEqualTo("{\"groups\": [{\"name\": \"Night shift\"}], \"version\": 1}");
		this.kafka.await("client.client.v1", (fact) -> this.ana.toString().equals(fact.key())
				&& String.valueOf(fact.value()).contains("Night shift"));

		assertThat(this.member.post(both, "/groups/" + this.group + "/clients/removal")).bodyJson()
			.isLenientlyEqualTo("{\"removed\": 2}");
		assertThat(this.member.get("/clients/" + this.ana + "/timeline")).bodyJson()
			.extractingPath("$.items[*].type")
			.asArray()
			.contains("group.joined", "group.left");
	}

	@Test
	void addsAndRemovesByFilter() {
		assertThat(this.member.post("{\"filter\": {\"query\": \"bo\"}}", "/groups/" + this.group + "/clients"))
			.bodyJson()
			.isLenientlyEqualTo("{\"added\": 1}");
		String everybodyIn = "{\"filter\": {\"groupId\": \"" + this.group + "\"}}";
		assertThat(this.member.post(everybodyIn, "/groups/" + this.group + "/clients/removal")).bodyJson()
			.isLenientlyEqualTo("{\"removed\": 1}");
		assertThat(this.member.post("{}", "/groups/" + this.group + "/clients")).hasStatus(400);
	}

	@Test
	void deletesAGroupThatNoRulesName() {
		this.member.post("{\"filter\": {}}", "/groups/" + this.group + "/clients");
		this.member.post("""
				{"name": "Nights", "rules": {"match": "all", "conditions": [
				  {"field": "group", "operator": "is", "value": "%s"}]}}""".formatted(this.group), "/groups");
		assertThat(this.member.delete("/groups/" + this.group)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("Nights");
		String smart = Team.read(this.member.get("/groups"), "$.items[?(@.kind == 'smart')].id").toString();
		assertThat(this.member.delete("/groups/" + smart.replaceAll("[\\[\\]\"]", ""))).hasStatus(204);

		assertThat(this.member.delete("/groups/" + this.group)).hasStatus(204);

		assertThat(this.member.get("/groups")).bodyJson().extractingPath("$.items").asArray().isEmpty();
		assertThat(this.member.get("/clients/" + this.bo)).bodyJson()
			.isLenientlyEqualTo("{\"groups\": [], \"version\": 2}");
	}

	@Test
	void touchesNobodyOfAnotherAccount() {
		Caller stranger = this.team.memberOfAccountIn("US");
		UUID eve = Team.client(stranger, "Eve", "+12025550142");

		assertThat(this.member.post("{\"clientIds\": [\"" + eve + "\"]}", "/groups/" + this.group + "/clients"))
			.bodyJson()
			.isLenientlyEqualTo("{\"added\": 0}");
		assertThat(stranger.post("{\"filter\": {}}", "/groups/" + this.group + "/clients")).hasStatus(404);
		assertThat(stranger.delete("/groups/" + this.group)).hasStatus(404);
		assertThat(stranger.get("/clients/" + eve)).bodyJson().extractingPath("$.version").isEqualTo(0);
	}

}
