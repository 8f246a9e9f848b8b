package io.fluffywaffle.notification.post;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class BillboardTests {

	private static final Pattern TITLE = Pattern.compile("<h2><a href=\"/posts/[^\"]+\">([^<]*)</a></h2>");

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	TestIssuer issuer;

	@LocalServerPort
	int port;

	/** Of this test alone. */
	final String tag = "t" + UUID.randomUUID().toString().substring(0, 20);

	Writer ana;

	UUID clinic;

	Visitor visitor;

	@BeforeEach
	void openAccount() {
		this.ana = Writer.of(this.citizens.next(), this.issuer, this.port);
		this.clinic = this.accounts.ownedBy(this.ana.id);
		this.visitor = new Visitor(this.port);
	}

	@Test
	void tellsWhoComesForTheFirstTimeWhatThisIs() {
		String title = publish("Hello").path("title").asString();

		String home = this.visitor.page("/");

		assertThat(home).contains("<h1>", "two-way texting", "<link rel=\"alternate\" type=\"application/atom+xml\"",
				"<meta property=\"og:title\"", "data-newest=\"", title);
	}

	@Test
	void turnsPagesInTheOrderAskedFor() {
		for (int i = 10; i < 22; i++) {
			publish("Post " + i);
		}

		assertThat(titles("")).hasSize(10).startsWith("Post 21", "Post 20");
		assertThat(titles("&page=2")).containsExactly("Post 11", "Post 10");
		assertThat(titles("&sort=oldest&size=20")).hasSize(12).startsWith("Post 10", "Post 11");
		assertThat(titles("&sort=title&page=2")).containsExactly("Post 20", "Post 21");
		assertThat(this.visitor.page("/billboard?tag=" + this.tag + "&page=2&sort=oldest"))
			.contains("rel=\"prev\"", "<span aria-current=\"page\">2</span>")
			.doesNotContain("rel=\"next\"");
		assertThat(titles("&page=999999")).containsExactly("Post 11", "Post 10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=0", "page=-1", "page=99999999999999999999", "page=many", "size=1000000", "size=-5",
			"sort=drop%20table", "query=%00", "tag=%00", "query=%27%3A*%20%7C%20%28", "query=%22%3E%3Cscript%3E",
			"page=2&page=3", "account=nobody" })
	void bearsWhateverStandsInAnAddress(String parameters) {
		ResponseEntity<String> answer = this.visitor.sees("/billboard?" + parameters);

		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		assertThat(answer.getBody()).doesNotContain("\"><script>");
	}

	@Test
	void findsWordsInTitleAndBody() {
		publish("Marathon");
		this.ana.publishes(this.clinic, "Road closed", "For the Märathon of " + this.tag + ".", this.tag);

		assertThat(titles("&query=marat")).containsExactlyInAnyOrder("Marathon", "Road closed");
		assertThat(titles("&query=" + encoded("märathon road"))).containsExactly("Road closed");
		assertThat(this.visitor.page("/billboard?tag=" + this.tag + "&query=nothing"))
			.contains("No post has all of that");
	}

	@Test
	void showsHostileWordsAsWords() {
		this.ana.publishes(this.clinic, "<img src=x onerror=alert(1)>",
				"<script>alert(2)</script>\n\n[click](javascript:alert(3)) ![spy](https://spy.example/x.png) "
						+ "<a href=\"https://x.example\" onclick=\"alert(4)\">x</a>",
				this.tag);

		String board = this.visitor.page("/billboard?tag=" + this.tag);
		String page = this.visitor.page(Pattern.compile("href=\"(/posts/[^\"]+)\"")
			.matcher(board)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1));

		assertThat(board + page).doesNotContain("<img src=x", "<script>", "href=\"javascript", "spy.example/x.png\"",
				"<a href=\"https://x.example\" onclick");
	}

	@Test
	void showsOnlyWhatIsPublishedInLivingAccounts() {
		this.ana.writes(this.clinic, "Draft of " + this.tag, "Words.", this.tag);
		JsonNode post = publish("Published");
		String path = path(post);
		assertThat(titles("")).containsExactly("Published");

		this.accounts.isDeleted(this.clinic);

		assertThat(titles("")).isEmpty();
		assertThat(this.visitor.status(path)).isEqualTo(404);
		assertThat(this.visitor.status("/authors/" + this.ana.id)).isEqualTo(404);
		assertThat(this.visitor.page("/feed.atom") + this.visitor.page("/sitemap.xml")).doesNotContain(path);
		assertThat(this.visitor.page("/billboard/newest?account=" + this.clinic))
			.isEqualTo("{\"newest\":null,\"posts\":[]}");
	}

	@Test
	void leadsToOnePostUnderAnyName() {
		JsonNode post = publish("Crème brûlée & more!");
		String path = path(post);

		ResponseEntity<String> found = this.visitor.sees("/posts/" + Writer.id(post) + "/old-title");

		assertThat(path).endsWith("/creme-brulee-more");
		assertThat(found.getStatusCode().value()).isEqualTo(302);
		assertThat(found.getHeaders().getFirst("Location")).isEqualTo(path);
		assertThat(this.visitor.page(path)).contains("<h1>Crème brûlée &amp; more!</h1>", "Maria Lopez",
				"<link rel=\"canonical\"", "Clinic");
		assertThat(this.visitor.status("/posts/" + UUID.randomUUID() + "/x")).isEqualTo(404);
		assertThat(this.visitor.sees("/posts/1-2-3-4-5/x").getBody()).contains("There is nothing here");
		assertThat(this.visitor.status("/posts/%27")).isEqualTo(404);
	}

	@Test
	void showsWhatSomebodyWrote() {
		publish("By Ana");

		assertThat(this.visitor.page("/authors/" + this.ana.id)).contains("Maria Lopez", "One post", "By Ana");
		assertThat(this.visitor.status("/authors/" + UUID.randomUUID())).isEqualTo(404);
		assertThat(this.visitor.status("/authors/me")).isEqualTo(404);
	}

	@Test
	void sendsOnlyWhatIsNew() {
		String path = path(publish("Once"));
		for (String address : List.of(path, "/billboard?tag=" + this.tag, "/authors/" + this.ana.id,
				"/billboard/newest?account=" + this.clinic)) {
			String tag = this.visitor.sees(address).getHeaders().getETag();

			assertThat(tag).isNotNull();
			assertThat(this.visitor.seesAgain(address, tag).getStatusCode().value()).isEqualTo(304);
		}
		assertThat(this.visitor.sees(path).getHeaders().getCacheControl()).isEqualTo("no-cache");
	}

	@Test
	void tellsOpenBillboardsOfTheNewestPosts() {
		for (int i = 1; i <= 6; i++) {
			publish("News " + i);
		}
		JsonNode newest = publish("Newest");

		await().until(() -> this.visitor.page("/billboard/newest?account=" + this.clinic).contains("Newest"));
		JsonNode told = Writer.json(this.visitor.sees("/billboard/newest?account=" + this.clinic));
		assertThat(told.path("newest")).isEqualTo(newest.path("publishedAt"));
		assertThat(told.path("posts")).hasSize(5);
		assertThat(told.path("posts").get(0).path("path").asString()).isEqualTo(path(newest));
		assertThat(this.visitor.status("/billboard/newest?account=nobody")).isEqualTo(400);
	}

	@Test
	void neverShowsAnApiWithoutAToken() {
		JsonNode post = publish("Public");

		assertThat(this.visitor.status("/api/posts")).isEqualTo(401);
		assertThat(this.visitor.status("/api/posts/" + Writer.id(post))).isEqualTo(401);
	}

	private JsonNode publish(String title) {
		return this.ana.publishes(this.clinic, title, "Words of " + this.tag + ".", this.tag);
	}

	private static String path(JsonNode post) {
		return "/posts/" + Writer.id(post) + "/" + post.path("slug").asString();
	}

	private List<String> titles(String parameters) {
		return TITLE.matcher(this.visitor.page("/billboard?tag=" + this.tag + parameters))
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
