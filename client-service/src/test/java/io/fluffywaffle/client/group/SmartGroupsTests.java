package io.fluffywaffle.client.group;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class SmartGroupsTests {

	@Autowired
	Team team;

	@Autowired
	JdbcClient jdbc;

	Caller member;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("US");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tag           | is              | VIP        | Ana
			tag           | is-not          | vip        | Bo, Cem
			tag           | starts-with     | v          | Ana
			tag           | is-not-set      |            | Bo, Cem
			name          | contains        | E          | Cem
			name          | starts-with     | %          |
			name          | is-not          | aná        | Bo, Cem
			phone         | starts-with     | +1 202     | Ana, Bo
			phone         | contains        | 171        | Cem
			language      | is              | DE         | Cem
			language      | is-not          | de         | Ana, Bo
			language      | is-set          |            | Cem
			consent       | is              | given      | Bo
			consent       | is-not          | given      | Ana, Cem
			blocked       | is              | true       | Cem
			blocked       | is-not          | yes        | Ana, Bo
			added         | before          | 2021-06-01 | Ana
			added         | after           | 2021-06-01 | Bo, Cem
			added         | within-days     | 2          | Cem
			last-received | within-days     | 30         | Ana
			last-received | not-within-days | 30         | Bo, Cem
			last-sent     | is-not-set      |            | Ana, Bo, Cem
			""")
	void takesInWhomItsRuleMeans(String field, String operator, @Nullable String value, @Nullable String names) {
		threeClients();

		assertThat(preview(condition(field, operator, value))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].name")
			.asArray()
			.containsExactly((names != null) ? (Object[]) names.split(", ") : new Object[0]);
	}

	@Test
	void matchesAllOrAny() {
		threeClients();
		String rules = condition("tag", "is", "vip") + "," + condition("consent", "is", "given");

		assertThat(preview("any", rules)).bodyJson().extractingPath("$.count").isEqualTo(2);
		assertThat(preview("all", rules)).bodyJson().extractingPath("$.count").isEqualTo(0);
	}

	@Test
	void countsAtThisMoment() {
		UUID group = smart("Bs", condition("name", "starts-with", "b"));
		assertThat(this.member.get("/groups/" + group)).bodyJson().extractingPath("$.clients").isEqualTo(0);

		threeClients();

		assertThat(this.member.get("/groups")).bodyJson()
			.isLenientlyEqualTo(
					"{\"items\": [{\"name\": \"Bs\", \"kind\": \"smart\", \"clients\": 1, \"problem\": null}]}");
	}

	@Test
	void namesOtherGroupsOfEitherKind() {
		Map<String, UUID> clients = threeClients();
		UUID night = Team.group(this.member, "Night shift");
		this.member.put("", "/groups/{group}/clients/{client}", night, clients.get("Bo"));
		UUID nightly = smart("Nightly", condition("group", "is", night.toString()));

		assertThat(preview(condition("group", "is-not", nightly.toString()))).bodyJson()
			.extractingPath("$.items[*].name")
			.asArray()
			.containsExactly("Ana", "Cem");
	}

	@Test
	void refusesRulesThatLeadBackToTheGroup() {
		UUID one = smart("One", condition("name", "is-set", null));
		UUID two = smart("Two", condition("group", "is", one.toString()));

		assertThat(this.member.patch("\"0\"", rules("all", condition("group", "is", two.toString())), "/groups/" + one))
			.hasStatus(422)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"detail": "Rule 1 of the group \\"Two\\": its value leads back to the group itself.",
					 "errors": [{"field": "rules.conditions[0].value"}]}""");
		assertThat(this.member.get("/groups/" + one)).bodyJson().extractingPath("$.version").isEqualTo(0);
	}

	@Test
	void refusesGroupsThatGrowWithoutMeasure() {
		UUID last = smart("0", condition("name", "is-set", null));
		for (int depth = 1; depth < 8; depth++) {
			String both = condition("group", "is", last.toString()) + "," + condition("group", "is", last.toString());
			MvcTestResult added = this.member.post("{\"name\": \"" + depth + "\"," + rules("any", both).substring(1),
					"/groups");
			if (depth < 7) {
				last = UUID.fromString(Team.read(added, "$.id"));
			}
			else {
				assertThat(added).hasStatus(422);
			}
		}
	}

	@Test
	void saysWhyRulesWorkNoMore() {
		UUID group = smart("Night", condition("name", "is-set", null));
		this.jdbc.sql("update client_group set rules = replace(rules::text, 'name', 'field:gone')::jsonb where id = ?")
			.param(group)
			.update();

		assertThat(this.member.get("/groups/" + group)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.problem")
			.isEqualTo("Rule 1: its field is none that the account has.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			shoe          | is          | 1                                    | field
			field:shoe    | is          | 1                                    | field
			tag           | before      | 2026-01-01                           | operator
			blocked       | contains    | true                                 | operator
			tag           | is          |                                      | value
			added         | after       | yesterday                            | value
			added         | within-days | -3                                   | value
			consent       | is          | maybe                                | value
			group         | is          | night                                | value
			group         | is          | 01938f3a-7c00-7000-8000-0000000000a1 | value
			""")
	void namesThePartOfARuleThatMeansNothing(String field, String operator, String value, String part) {
		assertThat(preview(condition(field, operator, value))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("rules.conditions[0]." + part);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			name       | is | '); drop table client; --
			tag        | is | x' or '1'='1
			name       | contains | %_\\\\
			phone      | is | :rule1
			""")
	void bindsWhateverIsTyped(String field, String operator, String value) {
		threeClients();

		assertThat(preview(condition(field, operator, value))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.count")
			.isEqualTo(0);
	}

	@Test
	void takesNobodyInByHand() {
		UUID group = smart("Night", condition("name", "is-set", null));
		UUID ana = Team.client(this.member, "Ana", "+12025550142");

		assertThat(this.member.put("", "/groups/{group}/clients/{client}", group, ana)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/smart-group");
		UUID named = Team.group(this.member, "Named");
		assertThat(this.member.patch("\"0\"", rules("all", condition("name", "is-set", null)), "/groups/" + named))
			.hasStatus(409);
	}

	private Map<String, UUID> threeClients() {
		UUID ana = Team.client(this.member, "Ána", "+12025550142");
		UUID bo = Team.client(this.member, "Bo", "+12025550143");
		UUID cem = Team.client(this.member, "Cem", "+491711234567");
		this.jdbc.sql("insert into client_tag (client_id, tag) values (?, 'VIP')").param(ana).update();
		this.jdbc.sql("update client set name = 'Ana', added_at = '2021-05-31', last_received_at = now() where id = ?")
			.param(ana)
			.update();
		this.jdbc.sql("update client set consent = 'given', added_at = '2021-06-02' where id = ?").param(bo).update();
		this.jdbc.sql("update client set blocked_at = now(), language = 'de' where id = ?").param(cem).update();
		return Map.of("Ana", ana, "Bo", bo, "Cem", cem);
	}

	private UUID smart(String name, String conditions) {
		MvcTestResult added = this.member.post("{\"name\": \"" + name + "\"," + rules("all", conditions).substring(1),
				"/groups");
		assertThat(added).hasStatus(201);
		return UUID.fromString(Team.read(added, "$.id"));
	}

	private MvcTestResult preview(String condition) {
		return preview("all", condition);
	}

	private MvcTestResult preview(String match, String conditions) {
		return this.member.post(rules(match, conditions), "/groups/preview");
	}

	private static String rules(String match, String conditions) {
		return "{\"rules\": {\"match\": \"%s\", \"conditions\": [%s]}}".formatted(match, conditions);
	}

	private static String condition(String field, String operator, @Nullable String value) {
		String json = (value != null) ? "\"" + value + "\"" : "null";
		return "{\"field\": \"%s\", \"operator\": \"%s\", \"value\": %s}".formatted(field, operator, json);
	}

}
