package io.fluffywaffle.client.audience;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class AudienceTests {

	@Autowired
	Team team;

	@Autowired
	JdbcClient jdbc;

	Caller member;

	UUID group;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("US");
		this.group = Team.group(this.member, "Night shift");
	}

	@Test
	void namesEachClientOnceAndMergedOnesAsWhoTheyAre() {
		UUID ana = Team.client(this.member, "Ana", "+12025550142");
		UUID alias = Team.client(this.member, "Anna", "+12025550143");
		this.member.put("", "/groups/{group}/clients/{client}", this.group, ana);
		this.member.put("", "/groups/{group}/clients/{client}", this.group, alias);
		this.jdbc.sql("update client set merged_into = ? where id = ?").params(ana, alias).update();
		this.jdbc.sql("update client set fields = '{\"size\": \"M\"}', paused = true, language = 'de' where id = ?")
			.param(ana)
			.update();
		String smart = Team.read(this.member.post("""
				{"name": "A", "rules": {"match": "all", "conditions": [
				  {"field": "name", "operator": "starts-with", "value": "a"}]}}""", "/groups"), "$.id");

		MvcTestResult page = this.member.post("{\"groupIds\": [\"%s\", \"%s\"], \"clientIds\": [\"%s\", \"%s\"]}"
			.formatted(this.group, smart, ana, alias), "/audience");

		assertThat(page).hasStatusOk()
			.bodyJson()
			.isEqualTo(
					"""
							{"items": [{"clientId": "%s", "phone": "+12025550142", "name": "Ana", "language": "de", "timeZone": null,
							  "fields": {"size": "M"}, "consent": "none", "blocked": false, "paused": true}],
							 "next": null, "total": 1}"""
						.formatted(ana));
	}

	@Test
	void readsTenThousandInPages() {
		this.jdbc.sql("""
				insert into client (id, account_id, phone, name, sort_name, added_at, version, search_text)
				select gen_random_uuid(), ?, '+1202' || (5000000 + n), 'C' || n, 'c' || n, now(), 0, 'c' || n
				from generate_series(1, 10000) n""").param(this.member.account()).update();
		this.jdbc.sql("""
				insert into client_group_member (client_id, group_id, account_id)
				select id, ?, account_id from client where account_id = ?""")
			.params(this.group, this.member.account())
			.update();
		Set<String> seen = new HashSet<>();
		String after = "null";
		do {
			MvcTestResult page = this.member.post(
					"{\"groupIds\": [\"%s\"], \"after\": %s, \"limit\": 1000}".formatted(this.group, after),
					"/audience");
			List<String> ids = Team.read(page, "$.items[*].clientId");
			assertThat(ids).hasSize(1000).allMatch(seen::add);
			assertThat(page).bodyJson().extractingPath("$.total").isEqualTo(10_000);
			String next = Team.read(page, "$.next");
			after = (next != null) ? "\"" + next + "\"" : "";
		}
		while (!after.isEmpty());

		assertThat(seen).hasSize(10_000);
	}

	@Test
	void refusesGroupsOfOthersAndPassesOverTheirClients() {
		Caller stranger = this.team.memberOfAccountIn("US");
		UUID eve = Team.client(stranger, "Eve", "+12025550142");

		assertThat(this.member.post("{\"clientIds\": [\"" + eve + "\"]}", "/audience")).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(0);
		assertThat(stranger.post("{\"groupIds\": [\"" + this.group + "\"]}", "/audience")).hasStatus(400);
	}

}
