package io.fluffywaffle.client.page.open;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.page.PagesAtHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.client.page.open.Visitor.PHONE;
import static io.fluffywaffle.client.page.open.Visitor.hidden;
import static io.fluffywaffle.client.page.open.Visitor.html;
import static org.assertj.core.api.Assertions.assertThat;

/** From a visitor to a supporter, by plain forms. */
@ClientServiceTest
class SupportingTests {

	private static final String FIELDS = """
			"fields": [{"key": "size", "label": "Shirt", "type": "choice", "required": true, "choices": ["S", "L"]},
			 {"key": "line", "label": "Line", "type": "text", "required": false, "choices": []}]""";

	@Autowired
	Outsiders outsiders;

	Caller owner;

	@BeforeEach
	void account() {
		this.owner = this.outsiders.ownerOfOpenAccount();
	}

	@Test
	void makesAVisitorASupporterWithProofInTheGroupOfThePage() {
		this.owner.replace("\"0\"",
				"""
						{"items": [{"key": "size", "label": "Size", "type": "choice", "choices": ["S", "L"], "onForm": "no"}]}""",
				"/client-fields");
		UUID group = Team.group(this.owner, "Night owls");
		Visitor visitor = open("%s, \"groupId\": \"%s\", \"firstText\": \"Welcome aboard\"".formatted(FIELDS, group));
		UUID terms = terms();

		MvcTestResult asked = visitor.send("", "name", " Ana ", "phone", "(212) 555-0142", "language", "es",
				"field.size", "L", "field.line", "N1", "website", "");
		MvcTestResult shown = visitor.type(this.outsiders, asked, 1);
		assertThat(html(shown)).contains("Text me news.", "<p>Be kind.</p>", hidden(shown, "termsId"));
		MvcTestResult done = visitor.send("/accept", "proof", hidden(shown, "proof"), "termsId", terms.toString(),
				"terms", "yes", "consent", "yes");

		assertThat(done).hasStatus(303).hasHeader("Location", "/act/" + visitor.slug() + "/thanks");
		assertThat(html(visitor.look("/thanks"))).contains("<p>Thank you!</p>");
		MvcTestResult found = this.owner.get("/clients?query=2125550142");
		assertThat(found).bodyJson().isLenientlyEqualTo("""
				{"items": [{"name": "Ana", "phone": "+12125550142", "consent": "given", "language": "es",
				 "fields": {"size": "L"}, "groups": [{"id": "%s"}]}]}""".formatted(group));
		String client = Team.read(found, "$.items[0].id");
		assertThat(this.owner.get("/clients/{id}/consent", client)).bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"how": "form", "words": "Text me news.", "page": {"id": "%1$s", "title": "Night bus"}},
					 {"how": "form", "terms": {"id": "%2$s"}, "page": {"id": "%1$s"}}]}""".formatted(visitor.page(),
					terms));
		assertThat(Team.<List<Map<String, Object>>>read(this.owner.get("/clients/{id}/timeline", client),
				"$.items[?(@.type == 'page.supported')].detail"))
			.containsExactly(Map.of("pageId", visitor.page().toString(), "title", "Night bus"));
		assertThat(this.owner.get("/action-pages/{id}/supporters", visitor.page())).bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"state\": \"in\", \"answers\": {\"line\": \"N1\"}}]}");
		assertThat(firstTexts()).containsExactly("Welcome aboard");
	}

	@Test
	void sendsTheConfirmationOfTheAccountWhereThePageHasNoText() {
		open("").join(this.outsiders, 1);

		assertThat(firstTexts()).singleElement()
			.asString()
			.startsWith("You get texts from Clinic now. Your page: ")
			.containsPattern("/mine/[A-Za-z0-9_-]{43}");
	}

	@Test
	void saysWhatIsWrongWhereItIsAndKeepsWhatWasTyped() {
		Visitor visitor = open(FIELDS);

		MvcTestResult refused = visitor.send("", "name", "Zoë", "phone", "12", "field.size", "XXL", "field.line",
				"N7 \"fast\"", "website", "");

		assertThat(refused).hasStatus(422).hasHeader("Cache-Control", "no-store");
		assertThat(html(refused))
			.contains("value=\"Zoë\"", "value=\"N7 &quot;fast&quot;\"",
					"value=\"12\" maxlength=\"200\" autocomplete=\"tel\" required aria-invalid=\"true\""
							+ " aria-describedby=\"phone-hint phone-fault\"",
					"<p class=\"wrong\" id=\"phone-fault\">This is too short for a phone number.</p>",
					"<p class=\"wrong\" id=\"field-size-fault\">This is none of S, L.</p>")
			.doesNotContain("id=\"name-fault\"", "id=\"field-line-fault\"");
		assertThat(html(visitor.send("", "website", ""))).contains("id=\"name-fault\">This is needed.</p>",
				"id=\"phone-fault\">This is needed.</p>", "id=\"field-size-fault\">This is needed.</p>");
		assertThat(html(visitor.ask("+18002345678"))).contains("is no mobile number");
		assertThat(this.outsiders.textsOf(this.owner.account())).isZero();
	}

	@Test
	void saysHowManyTriesAreLeftAndSendsAnotherCode() {
		Visitor visitor = open("");
		MvcTestResult asked = visitor.ask(PHONE);
		String attempt = hidden(asked, "attempt");
		String first = this.outsiders.code(this.owner.account(), PHONE, 1);

		MvcTestResult wrong = visitor.send("/code", "attempt", attempt, "code", first.equals("123456") ? "1" : "123456",
				"phone", PHONE);
		assertThat(wrong).hasStatus(422);
		assertThat(html(wrong)).contains("You have 4 tries left.", "aria-describedby=\"code-fault\"",
				"<strong>" + PHONE + "</strong>");
		assertThat(hidden(wrong, "attempt")).isEqualTo(attempt);
	}

	@Test
	void takesNobodyInWhoDidNotAgree() {
		Visitor visitor = open("");
		terms();
		MvcTestResult shown = visitor.type(this.outsiders, visitor.ask(PHONE), 1);
		String proof = hidden(shown, "proof");
		String terms = hidden(shown, "termsId");

		MvcTestResult unticked = visitor.send("/accept", "proof", proof, "termsId", terms);
		assertThat(unticked).hasStatus(422);
		assertThat(html(unticked)).contains("id=\"consent-fault\"", "id=\"terms-fault\"", "Text me news.");
		assertThat(hidden(unticked, "proof")).isEqualTo(proof);
		assertThat(visitor.send("/accept", "proof", proof, "consent", "yes")).hasStatus(410);
		assertThat(this.owner.get("/clients/count")).bodyJson().extractingPath("$.count").isEqualTo(0);
		assertThat(visitor.send("/accept", "proof", proof, "termsId", terms, "terms", "yes", "consent", "yes"))
			.hasStatus(303);
	}

	@Test
	void staysInTheFrameFromTheFirstStepToTheLast() {
		Visitor visitor = open("\"origins\": [\"https://news.example\"]");

		assertThat(hidden(visitor.look("/embed"), "frame")).isEqualTo("yes");
		MvcTestResult asked = visitor.send("", "name", "Ana", "phone", PHONE, "website", "", "frame", "yes");
		MvcTestResult shown = visitor.send("/code", "attempt", hidden(asked, "attempt"), "code",
				this.outsiders.code(this.owner.account(), PHONE, 1), "frame", hidden(asked, "frame"));
		MvcTestResult done = visitor.send("/accept", "proof", hidden(shown, "proof"), "consent", "yes", "frame",
				hidden(shown, "frame"));
		MvcTestResult thanks = this.owner.mvc()
			.get()
			.uri(String.valueOf(done.getResponse().getHeader("Location")))
			.exchange();

		assertThat(List.of(asked, shown, thanks)).allSatisfy(
				(step) -> assertThat(step).hasStatusOk().hasHeader("X-Waffle-Frame-Ancestors", "https://news.example"));
		assertThat(html(thanks)).contains("href=\"/act/" + visitor.slug() + "/embed\"");
	}

	private List<String> firstTexts() {
		this.outsiders.settle();
		return this.outsiders.texts(this.owner.account(), PHONE)
			.stream()
			.filter((text) -> JsonPath.read(text, "$.purpose").equals("confirmation"))
			.map((text) -> Outsiders.open(this.owner.account(), text))
			.toList();
	}

	private UUID terms() {
		UUID id = UUID.fromString(Team.read(
				this.owner.post("{\"language\": \"en\", \"title\": \"Terms\", \"text\": \"Be kind.\"}", "/terms"),
				"$.id"));
		assertThat(this.owner.post("", "/terms/{id}/publish", id)).hasStatusOk();
		return id;
	}

	private Visitor open(String more) {
		return Visitor.on(this.owner, PagesAtHand.open(this.owner, "Night bus", more));
	}

}
