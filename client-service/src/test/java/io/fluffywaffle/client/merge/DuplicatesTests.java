package io.fluffywaffle.client.merge;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class DuplicatesTests {

	@Autowired
	Team team;

	@Autowired
	JdbcClient jdbc;

	Caller lead;

	@BeforeEach
	void join() {
		this.lead = this.team.adminAt(this.team.memberOfAccountIn("US").account());
	}

	@Test
	void findsNearNamesInAnyOrderAndSpelling() {
		Team.client(this.lead, "Ana Kovač", "+12025550142");
		Team.client(this.lead, "Kovac, Anna", "+12025550143");
		Team.client(this.lead, "Bob Miller", "+12025550144");
		Team.client(this.lead, "Bob Tiller", "+12025550145");
		Team.client(this.lead, "Bo", "+12025550146");
		Team.client(this.lead, "Bo", "+12025550147");

		assertThat(this.lead.get("/duplicates")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"reason": "near-name", "clients": [{"name": "Ana Kovač"}, {"name": "Kovac, Anna"}]},
				           {"reason": "near-name", "clients": [{"name": "Bob Miller"}, {"name": "Bob Tiller"}]}],
				 "next": null}""");
	}

	@Test
	void findsTheSameMailAndTheSamePhone() {
		UUID ana = Team.client(this.lead, "Ana", "+12025550142");
		UUID bob = Team.client(this.lead, "Bob", "+12025550143");
		this.lead.patch("\"0\"", "{\"email\": \"Both@Example.org\"}", "/clients/{id}", ana);
		this.lead.patch("\"0\"", "{\"email\": \"both@example.org\"}", "/clients/{id}", bob);
		Team.client(this.lead, "Carlos", "+525512345678");
		UUID carl = Team.client(this.lead, "Don Carlo", "+525512345679");
		// as it was written before Mexico dropped the 1 of mobiles
		this.jdbc.sql("update client set phone = '+5215512345678' where id = ?").param(carl).update();

		assertThat(Team.<List<String>>read(this.lead.get("/duplicates"), "$.items[*].reason"))
			.containsExactly("same-phone", "same-mail");
	}

	@Test
	void showsNobodyTwiceWhoIsTwoPeople() {
		UUID one = Team.client(this.lead, "Maria Silva", "+12025550142");
		UUID other = Team.client(this.lead, "Maria Silva", "+12025550143");

		assertThat(dismiss(one, other)).isEqualTo(204);
		assertThat(Team.<List<?>>read(this.lead.get("/duplicates"), "$.items")).isEmpty();
		assertThat(dismiss(one, one)).isEqualTo(400);
		assertThat(dismiss(one, UUID.randomUUID())).isEqualTo(404);
	}

	@Test
	void goesOnWhereItEndedAndFindsNobodyOfOthers() {
		for (int i = 0; i < 4; i++) {
			Team.client(this.lead, "Maria Silva " + "abcd".charAt(i), "+1202555014" + i);
		}
		Team.client(this.team.memberOfAccountIn("US"), "Maria Silva a", "+12025550142");

		String next = Team.read(this.lead.get("/duplicates?limit=3"), "$.next");
		List<?> first = Team.read(this.lead.get("/duplicates?limit=3"), "$.items");
		List<?> rest = Team.read(this.lead.get("/duplicates?limit=50&after={next}", next), "$.items");

		assertThat(first.size() + rest.size()).isEqualTo(6);
		assertThat(this.lead.get("/duplicates?after=x")).hasStatus(400);
	}

	private int dismiss(UUID one, UUID other) {
		return this.lead.post("{\"clientIds\": [\"%s\", \"%s\"]}".formatted(one, other), "/duplicates/dismissals")
			.getResponse()
			.getStatus();
	}

}
