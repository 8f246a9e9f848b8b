package io.fluffywaffle.client.page;

import java.util.List;
import java.util.Map;
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
class ActionPagesTests {

	private static final String REFUSED = """
			"slug": "Upper"                                             | slug
			"slug": "ab"                                                | slug
			"slug": "two--lines"                                        | slug
			"slug": "-begin"                                            | slug
			"slug": "../admin"                                          | slug
			"slug": "embed"                                             | slug
			"slug": "admin"                                             | slug
			"title": " "                                                | title
			"consentWords": "\\u0000"                                   | consentWords
			"thanks": "a\\u202eb"                                       | thanks
			"firstText": "\\u0007"                                      | firstText
			"goal": 0                                                   | goal
			"groupId": "01938f3a-7c00-7000-8000-0000000000a1"           | groupId
			"opensAt": "2030-01-02T00:00:00Z", "closesAt": "2030-01-01T00:00:00Z" | closesAt
			"origins": ["http://a.example"]                             | origins[0]
			"origins": ["https://a.example; script-src *"]              | origins[0]
			"origins": ["https://a.example/path"]                       | origins[0]
			"origins": ["https://*.example"]                            | origins[0]
			"fields": [{"key": "Size", "label": "Size", "type": "text"}] | fields[0].key
			"fields": [{"key": "phone", "label": "Phone", "type": "text"}] | fields[0].key
			"fields": [{"key": "size", "label": "", "type": "text"}]    | fields[0].label
			"fields": [{"key": "size", "label": "Size", "type": "choice"}] | fields[0].choices
			""";

	@Autowired
	Team team;

	@Autowired
	ActionPages pages;

	@Autowired
	PageQuestions questions;

	Caller owner;

	@BeforeEach
	void join() {
		this.owner = this.team.adminAt(this.team.memberOfAccountIn("US").account());
	}

	@Test
	void makesADraftThatHoldsNoScript() {
		MvcTestResult added = this.owner.post("""
				{"title": "Save <i>Río</i> %s", "body": "# Why\\n\\n<script>alert(1)</script> [x](javascript:alert(1))",
				 "consentWords": "Text me.", "thanks": "Thanks", "goal": 500, "origins": ["https://a.example:8443"]}"""
			.formatted(word()), "/action-pages");

		assertThat(added).hasStatus(201).containsHeader("ETag").bodyJson().isLenientlyEqualTo("""
				{"state": "draft", "supporters": 0, "goal": 500, "picture": null, "groupId": null, "firstText": null,
				 "fields": [], "origins": ["https://a.example:8443"], "version": 0}""");
		assertThat(Team.<String>read(added, "$.html")).contains("Why").doesNotContain("<script", "href=\"javascript:");
		String slug = Team.read(added, "$.slug");
		assertThat(slug).startsWith("save-i-rio-i-");
		assertThat(Team.<String>read(added, "$.url")).endsWith("/act/" + slug);
		assertThat(Team.<String>read(added, "$.embed")).contains("/act/" + slug + "/embed\"", "Save &lt;i&gt;")
			.doesNotContain("<i>");
		assertThat(this.pages.bySlug(slug)).get().satisfies((page) -> assertThat(page.published()).isFalse());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = REFUSED)
	void saysWhichFieldIsWrong(String more, String field) {
		String title = more.startsWith("\"title\"") ? "{%s, \"body\": \"\"}".formatted(more)
				: PagesAtHand.json("Parks", more);

		assertThat(this.owner.post(title, "/action-pages")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void keepsWhatSomebodyElseWroteMeanwhile() {
		UUID page = PagesAtHand.draft(this.owner, "Parks " + word());
		String edited = PagesAtHand.json("Parks for all", "");

		assertThat(this.owner.put(edited, "/action-pages/{id}", page)).hasStatus(428);
		assertThat(this.owner.replace("\"0\"", edited, "/action-pages/{id}", page)).hasStatusOk()
			.hasHeader("ETag", "\"1\"");
		assertThat(this.owner.replace("\"0\"", edited, "/action-pages/{id}", page)).hasStatus(412);
	}

	@Test
	void leadsFromWhereAPageWasToWhereItIs() {
		String first = "old-" + word();
		String second = "new-" + word();
		UUID page = PagesAtHand.draft(this.owner, "Parks", slug(first));

		assertThat(this.owner.replace("\"0\"", PagesAtHand.json("Parks", slug(second)), "/action-pages/{id}", page))
			.hasStatusOk();

		assertThat(this.pages.bySlug(first)).get().extracting(ActionPage::slug).isEqualTo(second);
		assertThat(this.owner.replace("\"1\"", PagesAtHand.json("Parks", slug(first)), "/action-pages/{id}", page))
			.hasStatusOk();
		assertThat(this.pages.bySlug(second)).get().extracting(ActionPage::slug).isEqualTo(first);
	}

	@Test
	void givesNobodyElseAnAddressThatAnAccountHad() {
		String slug = "ours-" + word();
		UUID page = PagesAtHand.draft(this.owner, "Parks", slug(slug));
		Caller stranger = this.team.adminAt(this.team.memberOfAccountIn("US").account());

		assertThat(this.owner.post(PagesAtHand.json("Again", slug(slug)), "/action-pages")).hasStatus(409);
		this.owner.delete("/action-pages/{id}", page);

		assertThat(this.pages.bySlug(slug)).isEmpty();
		assertThat(stranger.post(PagesAtHand.json("Parks", slug(slug)), "/action-pages")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("slug");
		assertThat(stranger.get("/action-pages")).bodyJson().extractingPath("$.items").asArray().isEmpty();
		assertThat(this.owner.post(PagesAtHand.json("Again", slug(slug)), "/action-pages")).hasStatus(201);
	}

	@Test
	void findsAnAddressForEveryTitle() {
		String word = word();
		UUID first = PagesAtHand.draft(this.owner, "Parks " + word);
		UUID second = PagesAtHand.draft(this.owner, "Parks: " + word);
		UUID foreign = PagesAtHand.draft(this.owner, "公園");
		UUID reserved = PagesAtHand.draft(this.owner, "Embed");

		assertThat(slugOf(first)).isEqualTo("parks-" + word);
		assertThat(slugOf(second)).isEqualTo("parks-" + word + "-2");
		assertThat(slugOf(foreign)).startsWith("page");
		assertThat(slugOf(reserved)).startsWith("embed-");
	}

	@Test
	void opensOnlyWhatIsNotOverAndClosesOnlyWhatIsOpen() {
		UUID past = PagesAtHand.draft(this.owner, "Parks", "\"closesAt\": \"2020-01-01T00:00:00Z\"");
		UUID page = PagesAtHand.draft(this.owner, "Parks");

		assertThat(this.owner.post("", "/action-pages/{id}/open", past)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("closesAt");
		assertThat(this.owner.post("", "/action-pages/{id}/close", page)).hasStatus(409);
		assertThat(this.owner.post("", "/action-pages/{id}/open", page)).bodyJson()
			.extractingPath("$.state")
			.isEqualTo("open");
		assertThat(this.owner.post("", "/action-pages/{id}/close", page)).bodyJson()
			.extractingPath("$.state")
			.isEqualTo("closed");
		assertThat(Team.<String>read(this.owner.get("/action-pages/{id}", past), "$.state")).isEqualTo("draft");
	}

	@Test
	void copiesTheWordsAndNeitherDatesNorAddress() {
		UUID page = PagesAtHand.open(this.owner, "Parks " + word(),
				"\"closesAt\": \"2035-01-01T00:00:00Z\", \"goal\": 10, \"firstText\": \"Hello!\"");

		MvcTestResult copy = this.owner.post("", "/action-pages/{id}/copy", page);

		assertThat(copy).hasStatus(201).bodyJson().isLenientlyEqualTo("""
				{"state": "draft", "closesAt": null, "goal": 10, "firstText": "Hello!", "body": "Sign **here**."}""");
		assertThat(Team.<String>read(copy, "$.title")).endsWith("(copy)");
		assertThat(Team.<String>read(copy, "$.slug")).isNotEqualTo(slugOf(page));
	}

	@Test
	void asksForFieldsOfClientsInTheirOwnForm() {
		assertThat(this.owner.replace("\"0\"",
				"""
						{"items": [{"key": "size", "label": "Shirt", "type": "choice", "choices": ["S", "M"], "onForm": "no"}]}""",
				"/client-fields"))
			.hasStatusOk();
		String asked = """
				"fields": [{"key": "size", "label": "Your size", "type": "%s", "required": true, "choices": %s},
				           {"key": "why", "label": "Why?", "type": "text", "required": false},
				           {"key": "age", "label": "Age", "type": "number", "required": true}]""";

		assertThat(this.owner.post(PagesAtHand.json("Parks", asked.formatted("text", "[]")), "/action-pages"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("fields[0].type");
		UUID id = PagesAtHand.draft(this.owner, "Parks", asked.formatted("choice", "[\"XXL\"]"));
		ActionPage page = this.pages.findById(id).orElseThrow();
		PageAnswers good = this.questions.read(page, Map.of("size", "m", "why", " =1+1 ", "age", "42", "more", "x"));
		PageAnswers bad = this.questions.read(page, Map.of("size", "XXL", "why", "x".repeat(201)));

		assertThat(page.fields().getFirst().choices()).isEqualTo(List.of("S", "M"));
		assertThat(good).isEqualTo(new PageAnswers(Map.of("size", "M"), Map.of("why", "=1+1", "age", "42"), Map.of()));
		assertThat(bad.faults()).containsOnlyKeys("size", "why", "age");
	}

	@Test
	void showsPagesToTheirAccountOnly() {
		UUID page = PagesAtHand.draft(this.owner, "Parks");
		Caller stranger = this.owner.at(this.team.memberOfAccountIn("US").account());

		for (String path : List.of("", "/supporters", "/supporters/export", "/days")) {
			assertThat(stranger.get("/action-pages/{id}" + path, page)).hasStatus(404);
		}
		for (String act : List.of("open", "close", "copy")) {
			assertThat(stranger.post("", "/action-pages/{id}/" + act, page)).hasStatus(404);
		}
		assertThat(stranger.delete("/action-pages/{id}", page)).hasStatus(404);
		assertThat(stranger.replace("\"0\"", PagesAtHand.json("Mine", ""), "/action-pages/{id}", page)).hasStatus(404);
	}

	private String slugOf(UUID page) {
		return Team.read(this.owner.get("/action-pages/{id}", page), "$.slug");
	}

	private static String slug(String slug) {
		return "\"slug\": \"" + slug + "\"";
	}

	private static String word() {
		return UUID.randomUUID().toString().substring(24);
	}

}
