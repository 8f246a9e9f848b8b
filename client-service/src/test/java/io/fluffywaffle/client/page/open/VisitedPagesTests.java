package io.fluffywaffle.client.page.open;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.page.PagesAtHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.client.page.open.Visitor.html;
import static java.time.Instant.now;
import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class VisitedPagesTests {

	private static final String ANCESTORS = "X-Waffle-Frame-Ancestors";

	@Autowired
	Outsiders outsiders;

	@Autowired
	PagesAtHand atHand;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	@BeforeEach
	void account() {
		this.owner = this.outsiders.ownerOfOpenAccount();
	}

	@Test
	void showsTheCauseAndAsksWhatItsOwnerWantsToKnow() {
		Visitor visitor = open("""
				"fields": [{"key": "line", "label": "Which line do you take?", "type": "choice", "required": true,
				 "choices": ["N1", "N2"]}, {"key": "since", "label": "Since when?", "type": "date", "required": false,
				 "choices": []}]""");

		MvcTestResult page = visitor.look("");

		assertThat(page).hasStatusOk().hasHeader("Cache-Control", "no-cache");
		assertThat(page.getResponse().getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(html(page))
			.contains("<h1>Night bus", "<strong>here</strong>", "Clinic",
					"<form method=\"post\" action=\"/act/" + visitor.slug(), "<option value=\"N2\">N2</option>",
					"Which line do you take?</label>", "name=\"field.since\" type=\"date\"", "autocomplete=\"tel\"")
			.doesNotContain("noindex");
		assertThat(visitor.owner()
			.mvc()
			.get()
			.uri("/act/" + visitor.slug())
			.header(HttpHeaders.IF_NONE_MATCH, String.valueOf(page.getResponse().getHeader("ETag")))).hasStatus(304);
	}

	@Test
	void showsThePictureInTheSizesThatThereAre() {
		Visitor visitor = open("");
		this.jdbc.sql("""
				insert into action_page_picture (page_id, account_id, hash, alt, width, height, small, medium, large)
				values (?, ?, ?, 'A "red" bus', 1000, 500, '\\x01', '\\x02', '\\x03')""")
			.params(visitor.page(), this.owner.account(), visitor.page().toString().replace("-", ""))
			.update();
		String name = "/pictures/pages/" + visitor.page().toString().replace("-", "");

		assertThat(html(visitor.look(""))).contains(
				"srcset=\"%1$s-400.jpg 400w, %1$s-800.jpg 800w, %1$s-1600.jpg 1000w\"".formatted(name),
				"alt=\"A &quot;red&quot; bus\"", "summary_large_image");
		MvcTestResult picture = this.owner.mvc().get().uri(name + "-800.jpg").exchange();
		assertThat(picture).hasStatusOk()
			.hasContentType("image/jpeg")
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable")
			.body()
			.isEqualTo(new byte[] { 2 });
		assertThat(this.owner.mvc().get().uri(name + "-900.jpg").exchange()).hasStatus(404);
	}

	@Test
	void saysHowManyJoinedOnceNobodyCanBeTold() {
		Visitor few = open("\"goal\": 10");
		Visitor many = open("\"goal\": 10");
		for (int i = 0; i < 5; i++) {
			UUID client = Team.client(this.owner, "Ana", "+1212555014" + i);
			this.atHand.support(this.owner, many.page(), client, Map.of(), now());
			if (i < 4) {
				this.atHand.support(this.owner, few.page(), client, Map.of(), now());
			}
		}

		assertThat(html(many.look(""))).contains("<strong>5</strong> of 10 have joined",
				"<progress max=\"10\" value=\"5\">");
		assertThat(html(few.look(""))).contains("We want to be 10. Be among the first to join.")
			.doesNotContain("<progress", "have joined");
	}

	@Test
	void leadsFromOldAddressesToTheNewOneEvenForms() {
		Visitor visitor = open("\"origins\": [\"https://news.example\"]");
		String slug = visitor.slug() + "-2";
		assertThat(
				this.owner.replace(
						"\"" + Team.<Integer>read(this.owner.get("/action-pages/{id}", visitor.page()), "$.version")
								+ "\"",
						PagesAtHand.json("Night bus", "\"slug\": \"%s\"".formatted(slug)), "/action-pages/{id}",
						visitor.page()))
			.hasStatusOk();

		assertThat(visitor.look("?from=leaflet")).hasStatus(308)
			.hasHeader("Location", "/act/" + slug + "?from=leaflet");
		assertThat(visitor.look("/embed")).hasStatus(308).hasHeader("Location", "/act/" + slug + "/embed");
		assertThat(visitor.ask(Visitor.PHONE)).hasStatus(308).hasHeader("Location", "/act/" + slug);
	}

	@Test
	void hasNothingForVisitorsWhereThereIsNoPage() {
		UUID draft = PagesAtHand.draft(this.owner, "Secret plans");

		for (MvcTestResult answer : new MvcTestResult[] { Visitor.on(this.owner, draft).look(""),
				Visitor.on(this.owner, draft).ask(Visitor.PHONE), open("").look("/nowhere"),
				this.owner.mvc().get().uri("/act/no-such-page").exchange(),
				this.owner.mvc().get().uri("/act").exchange() }) {
			assertThat(answer).hasStatus(404);
			assertThat(html(answer)).startsWith("<!doctype html>").doesNotContain("Secret plans");
		}
	}

	@Test
	void showsWhatWaitsForItsDayAndWhatIsOverWithoutAForm() {
		Visitor later = open("\"opensAt\": \"2096-12-01T09:00:00Z\"");
		Visitor over = open("");
		this.owner.post("", "/action-pages/{id}/close", over.page());

		assertThat(html(later.look(""))).contains("Not open yet", "from 1 December 2096 at 09:00 UTC")
			.doesNotContain("<form");
		assertThat(html(over.look(""))).contains("<h2>Closed</h2>", "<strong>here</strong>").doesNotContain("<form");
		for (Visitor visitor : new Visitor[] { later, over }) {
			MvcTestResult refused = visitor.ask(Visitor.PHONE);
			assertThat(refused).hasStatus(409);
			assertThat(html(refused)).contains("You have not joined");
		}
		assertThat(this.outsiders.textsOf(this.owner.account())).isZero();
	}

	@Test
	void standsInPagesOfThoseItsOwnerNamedAndOfNobodyElse() {
		Visitor framed = open("\"origins\": [\"https://news.example\", \"https://a.example:8443\"]");
		Visitor alone = open("");

		MvcTestResult embedded = framed.look("/embed");
		assertThat(embedded).hasStatusOk().hasHeader(ANCESTORS, "https://news.example https://a.example:8443");
		assertThat(html(embedded)).contains("noindex", "class=\"wide cause framed\"");
		assertThat(framed.look("").getResponse().getHeader(ANCESTORS)).isNull();
		assertThat(alone.look("/embed")).hasStatus(404);
		assertThat(alone.send("", "frame", "yes").getResponse().getHeader(ANCESTORS)).isNull();
	}

	private Visitor open(String more) {
		return Visitor.on(this.owner, PagesAtHand.open(this.owner, "Night bus " + UUID.randomUUID(), more));
	}

}
