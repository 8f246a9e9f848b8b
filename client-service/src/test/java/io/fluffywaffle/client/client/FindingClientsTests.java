package io.fluffywaffle.client.client;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class FindingClientsTests {

	@Autowired
	Team team;

	Caller member;

	@BeforeEach
	void join() {
		this.member = this.team.memberOfAccountIn("DE");
	}

	@Test
	void listsByNameWithoutRegardToCaseAndAccents() {
		Team.client(this.member, "Zoë", "+4930901821");
		Team.client(this.member, "émile", "+4930901822");
		Team.client(this.member, "Anna", "+4930901823");

		assertThat(names("")).containsExactly("Anna", "émile", "Zoë");
	}

	@ParameterizedTest
	@CsvSource({ "ana, Ana Kovač", "KOVAC, Ana Kovač", "ana ko, Ana Kovač", "kovač ana, Ana Kovač", "OVA, Ana Kovač",
			"k, Ana Kovač", "va, ''", "0171 23, Bob 100%", "+49 (171) 23, Bob 100%", "7123, Bob 100%", "100%, Bob 100%",
			"room 12, Room 12", "12, Room 12", "12_, ''", "1_2, ''", "\\, ''", "nobody, ''" })
	void findsAnyPartOfANameOrANumber(String query, String name) {
		Team.client(this.member, "Ana Kovač", "+4930901820");
		Team.client(this.member, "Bob 100%", "+491712345678");
		Team.client(this.member, "Room 12", "+4930901821");

		assertThat(names(query)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
	}

	@Test
	void findsNamesOfOneOrTwoCharacters() {
		Team.client(this.member, "王小明", "+4930901820");

		assertThat(names("小明")).containsExactly("王小明");
		assertThat(names("明")).containsExactly("王小明");
	}

	@Test
	void findsByMailTagAndNoteWithTheNameInAnyOrder() {
		UUID ana = Team.client(this.member, "Ana Kovač", "+4930901820");
		Team.client(this.member, "Ana Novak", "+4930901821");
		this.member.patch("\"0\"", "{\"email\": \"ana@Example.org\", \"tags\": [\"Night Owl\"]}", "/clients/{id}", ana);
		this.member.post("{\"text\": \"Needs a Wheelchair\\nafter May\"}", "/clients/{id}/notes", ana);

		assertThat(names("example.ORG")).containsExactly("Ana Kovač");
		assertThat(names("owl")).containsExactly("Ana Kovač");
		assertThat(names("wheelchair ana")).containsExactly("Ana Kovač");
		assertThat(names("wheelchair novak")).isEmpty();
	}

	@Test
	void findsBySeveralFiltersAtOnce() {
		this.team.adminAt(this.member.account())
			.replace("\"0\"",
					"""
							{"items": [{"key": "size", "label": "Size", "type": "choice", "choices": ["S", "M"], "onForm": "no"}]}""",
					"/client-fields");
		UUID ana = Team.client(this.member, "Ana", "+4930901820");
		UUID bob = Team.client(this.member, "Bob", "+4930901821");
		this.member.patch("\"0\"", "{\"tags\": [\"vip\"], \"language\": \"es\", \"fields\": {\"size\": \"m\"}}",
				"/clients/{id}", ana);
		this.member.patch("\"0\"", "{\"tags\": [\"vip\"]}", "/clients/{id}", bob);
		this.member.put("{\"reason\": \"spam\"}", "/clients/{id}/block", bob);

		assertThat(filtered("tag=vip")).containsExactly("Ana", "Bob");
		assertThat(filtered("tag=vip&blocked=true")).containsExactly("Bob");
		assertThat(filtered("tag=vip&blocked=false&language=es&field=size:M&consent=none&quietDays=3"))
			.containsExactly("Ana");
		assertThat(filtered("consent=given")).isEmpty();
		assertThat(this.member.get("/clients/count?tag=vip&query=bo")).bodyJson()
			.isLenientlyEqualTo("{\"count\": 1, \"more\": false}");
	}

	@Test
	void findsTheClientsOfAGroup() {
		UUID group = Team.group(this.member, "Night shift");
		UUID ana = Team.client(this.member, "Ana", "+4930901820");
		Team.client(this.member, "Bob", "+4930901821");
		this.member.put("", "/groups/{group}/clients/{client}", group, ana);

		assertThat(this.member.get("/clients?groupId={group}", group)).bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"name\": \"Ana\", \"groups\": [{\"id\": \"%s\"}]}], \"next\": null}"
				.formatted(group));
	}

	@Test
	void showsEveryClientOnceWhateverTheSizeOfPages() {
		List<String> expected = IntStream.range(0, 7).mapToObj((i) -> "Same " + (i / 3)).toList();
		for (int i = 0; i < expected.size(); i++) {
			Team.client(this.member, expected.get(i), "+493090182" + i);
		}

		List<String> seen = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		String next = null;
		do {
			MvcTestResult page = page(next);
			seen.addAll(Team.read(page, "$.items[*].name"));
			ids.addAll(Team.read(page, "$.items[*].id"));
			next = Team.read(page, "$.next");
		}
		while (next != null);

		assertThat(seen).isEqualTo(expected);
		assertThat(ids).doesNotHaveDuplicates();
	}

	@Test
	void showsNothingOfOtherAccounts() {
		Team.client(this.team.memberOfAccountIn("DE"), "Stranger", "+4930901820");

		assertThat(names("")).isEmpty();
		assertThat(names("stranger")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=201", "limit=x", "after=%21", "after=YWJj", "groupId=1", "consent=maybe",
			"blocked=perhaps", "field=size", "quietDays=0" })
	void refusesWhatIsNoPage(String parameters) {
		assertThat(this.member.get("/clients?" + parameters)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(parameters.substring(0, parameters.indexOf('=')));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tag", "language", "field" })
	void refusesValuesThatDatabasesCannotHold(String parameter) {
		assertThat(this.member.get("/clients?" + parameter + "={value}", "a:\0")).hasStatus(400);
		assertThat(this.member.get("/clients/count?" + parameter + "={value}", "a:\0")).hasStatus(400);
	}

	@Test
	void takesControlCharactersForSpacesAndPassesOverWhatNobodySees() {
		Team.client(this.member, "Ana", "+4930901820");

		assertThat(this.member.get("/clients?query={query}", "\0")).hasStatusOk();
		assertThat(names("Ana\0")).containsExactly("Ana");
		assertThat(names("A\0b")).isEmpty();
		assertThat(names("\u200bana")).containsExactly("Ana");
		assertThat(this.member.get("/clients?query={query}", "a".repeat(101))).hasStatus(400);
	}

	private List<String> filtered(String parameters) {
		return Team.read(this.member.get("/clients?" + parameters), "$.items[*].name");
	}

	private MvcTestResult page(@Nullable String after) {
		return (after != null) ? this.member.get("/clients?limit=2&after={after}", after)
				: this.member.get("/clients?limit=2");
	}

	private List<String> names(String query) {
		return Team.read(this.member.get("/clients?query={query}", query), "$.items[*].name");
	}

}
