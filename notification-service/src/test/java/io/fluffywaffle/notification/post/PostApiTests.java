package io.fluffywaffle.notification.post;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class PostApiTests {

	@Autowired
	Accounts accounts;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	AccountRoles roles;

	@LocalServerPort
	int port;

	Writer owner;

	Writer ana;

	Writer ben;

	UUID clinic;

	@BeforeEach
	void openAccount() {
		this.owner = writer();
		this.ana = writer();
		this.ben = writer();
		this.clinic = this.accounts.ownedBy(this.owner.id, this.ana.id, this.ben.id);
	}

	@Test
	void showsWhatWasWritten() {
		JsonNode written = this.ana.writes(this.clinic, " Flu shots on Thursday ", "Bring your **card**.\r\n", "News",
				"flu  shots", "news");

		JsonNode post = Writer.json(this.ana.get("/" + Writer.id(written)));

		assertThat(post).isEqualTo(written);
		assertThat(post.path("title").asString()).isEqualTo("Flu shots on Thursday");
		assertThat(post.path("slug").asString()).isEqualTo("flu-shots-on-thursday");
		assertThat(post.path("body").asString()).isEqualTo("Bring your **card**.");
		assertThat(post.path("html").asString()).contains("<strong>card</strong>");
		assertThat(post.path("excerpt").asString()).isEqualTo("Bring your card.");
		assertThat(post.path("tags").toString()).isEqualTo("[\"news\",\"flu shots\"]");
		assertThat(post.path("state").asString()).isEqualTo("draft");
		assertThat(post.path("scope").path("accountId").asString()).isEqualTo(this.clinic.toString());
		assertThat(post.path("scope").path("name").asString()).isEqualTo("Clinic");
		assertThat(post.path("author").path("id").asString()).isEqualTo(this.ana.id.toString());
		assertThat(post.path("version").longValue()).isOne();
	}

	@Test
	void keepsADraftToItsAuthor() {
		JsonNode draft = this.ana.writes(this.clinic, "Not yet", "Nobody is to read this.");

		for (Writer other : new Writer[] { this.ben, this.owner, admin(), writer() }) {
			assertThat(status(other.get("/" + Writer.id(draft)))).isEqualTo(404);
			assertThat(status(other.edit(draft, "Mine", "now"))).isEqualTo(404);
			assertThat(status(other.delete(draft))).isEqualTo(404);
			assertThat(status(other.get("/" + Writer.id(draft) + "/history"))).isEqualTo(404);
			assertThat(listed(other, "?account=" + this.clinic)).isZero();
			assertThat(listed(other, "?state=draft")).isZero();
		}
		assertThat(listed(this.ana, "?account=" + this.clinic + "&state=draft")).isOne();
	}

	@Test
	void letsNobodyButTheAuthorEditDeleteOrPublish() {
		JsonNode post = this.ana.publishes(this.clinic, "Open on Sunday", "From nine.");

		for (Writer other : new Writer[] { this.ben, this.owner, admin(), writer() }) {
			assertThat(status(other.get("/" + Writer.id(post)))).isEqualTo(200);
			assertThat(status(other.edit(post, "Closed", "For ever."))).isEqualTo(403);
			assertThat(status(other.delete(post))).isEqualTo(403);
			assertThat(status(other.post("/" + Writer.id(post) + "/publish", Map.of()))).isEqualTo(403);
		}
		assertThat(status(this.ana.edit(post, "Open on Monday", "From nine."))).isEqualTo(200);
		assertThat(status(this.ana.delete(post))).isEqualTo(204);
		assertThat(status(this.ana.get("/" + Writer.id(post)))).isEqualTo(404);
	}

	@Test
	void keepsWhatSomebodyElseSavedMeanwhile() {
		JsonNode draft = this.ana.writes(this.clinic, "First", "One.");

		ResponseEntity<String> faster = this.ana.edit(draft, "Second", "Two.");
		ResponseEntity<String> slower = this.ana.edit(draft, "Third", "Three.");
		ResponseEntity<String> blind = this.ana.call(HttpMethod.PUT, "/" + Writer.id(draft), null,
				Map.of("title", "Fourth", "body", "Four."));

		assertThat(status(faster)).isEqualTo(200);
		assertThat(faster.getHeaders().getETag()).isEqualTo("\"2\"");
		assertThat(status(slower)).isEqualTo(412);
		assertThat(status(blind)).isEqualTo(428);
		assertThat(Writer.json(this.ana.get("/" + Writer.id(draft))).path("title").asString()).isEqualTo("Second");
	}

	@Test
	void remembersWhatItSaidBefore() {
		JsonNode post = this.ana.publishes(this.clinic, "Open until five", "Come early.");
		JsonNode edited = Writer.json(this.ana.edit(post, "Open until six", "Come early."));
		this.ana.edit(edited, "Open until six", "Come early.");

		String history = "/" + Writer.id(post) + "/history";
		JsonNode items = Writer.json(this.ana.get(history)).path("items");
		assertThat(items.valueStream().map((item) -> item.path("title").asString())).containsExactly("Open until six",
				"Open until five");
		assertThat(edited.path("editedAt").isNull()).isFalse();
		assertThat(Writer.json(this.owner.get(history)).path("items")).hasSize(2);
		assertThat(status(admin().get(history))).isEqualTo(200);
		assertThat(status(this.ben.get(history))).isEqualTo(403);
	}

	@Test
	void isForMembersToWriteAndForAdminsWhereItIsForAll() {
		assertThat(status(writer().write(this.clinic, "Hello", "From outside."))).isEqualTo(404);
		assertThat(status(admin().write(this.clinic, "Hello", "From outside."))).isEqualTo(404);
		assertThat(status(this.owner.write(null, "Hello", "To all."))).isEqualTo(403);
		assertThat(status(admin().write(null, "Hello", "To all."))).isEqualTo(201);
	}

	@Test
	void isNotForWhoOnlyReads() {
		this.kafka.send("account.account.v1", this.clinic.toString(), "AccountChanged", this.clinic, """
				{"id": "%s", "name": "Clinic", "status": "active", "version": 1,
				 "members": [{"userId": "%s", "role": "read-only"}]}
				""".formatted(this.clinic, this.ben.id));
		await().until(() -> this.roles.roleOf(this.clinic, this.ben.id).equals(Optional.of(AccountRole.READ_ONLY)));

		assertThat(status(this.ben.write(this.clinic, "Hello", "I only look."))).isEqualTo(403);
	}

	@Test
	void stopsWhoIsNoMemberAnyMore() {
		JsonNode draft = this.ana.writes(this.clinic, "Draft", "Later.");
		JsonNode post = this.ana.publishes(this.clinic, "Open on Sunday", "From nine.");

		this.accounts.hasMembers(this.clinic, 1, this.ben.id);

		await().until(() -> status(this.ana.edit(post, "Hacked", "By a former colleague.")) == 403);
		assertThat(status(this.ana.delete(post))).isEqualTo(403);
		assertThat(status(this.ana.get("/" + Writer.id(draft)))).isEqualTo(404);
		assertThat(status(this.ana.post("/" + Writer.id(draft) + "/publish", Map.of()))).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource
	void namesWhatCannotStandInAPost(String field, String title, String body, String tag) {
		ResponseEntity<String> answer = this.ana.write(this.clinic, title, body, tag);

		assertThat(status(answer)).isEqualTo(400);
		assertThat(Writer.faults(answer)).containsExactly(field);
		assertThat(listed(this.ana, "?account=" + this.clinic)).isZero();
	}

	static Stream<Arguments> namesWhatCannotStandInAPost() {
		String ten = "x".repeat(10_000);
		return Stream.of(Arguments.of("title", ten, "Words.", "news"), Arguments.of("title", " \u200b ", "Words.", "a"),
				Arguments.of("title", "Nul\u0000l", "Words.", "news"),
				Arguments.of("title", "Two\nlines", "Words.", "news"),
				Arguments.of("title", "Turned \u202etxet", "Words.", "news"),
				Arguments.of("body", "Title", "Nul\u0000l", "news"),
				Arguments.of("body", "Title", ten.repeat(5) + "y", "news"),
				Arguments.of("body", "Title", "![](/pictures/posts/0123.jpg)", "news"),
				Arguments.of("tags[0]", "Title", "Words.", "<b>"),
				Arguments.of("tags[0]", "Title", "Words.", "nul\u0000l"),
				Arguments.of("tags[0]", "Title", "Words.", "y".repeat(31)));
	}

	@ParameterizedTest
	@CsvSource({ "page=0,page", "page=99999999999,page", "page=many,page", "size=11,size", "sort=drop,sort",
			"state=gone,state", "author=me,author", "tag=\u0000,tag", "query=\u0000,query" })
	void namesWhatCannotBeAskedFor(String asked, String field) {
		ResponseEntity<String> answer = this.ana.get("?" + asked);

		assertThat(status(answer)).isEqualTo(400);
		assertThat(Writer.faults(answer)).containsExactly(field);
	}

	@Test
	void findsByWordsTagAuthorAndPage() {
		String word = "w" + UUID.randomUUID().toString().replace("-", "");
		for (int i = 0; i < 11; i++) {
			this.ana.publishes(this.clinic, "Café " + i, "About *" + word + "* and more.", word.substring(0, 20));
		}
		JsonNode other = this.ben.publishes(this.clinic, "Other", "About " + word + ".");

		assertThat(listed(this.ana, "?query=" + word.substring(0, 12).toUpperCase())).isEqualTo(12);
		assertThat(listed(this.ana, "?query=cafe " + word)).isEqualTo(11);
		assertThat(listed(this.ana, "?query=:* | '" + word)).isEqualTo(12);
		assertThat(listed(this.ana, "?query=!")).isZero();
		assertThat(listed(this.ana, "?tag=" + word.substring(0, 20))).isEqualTo(11);
		assertThat(listed(this.ana, "?author=" + this.ben.id)).isOne();
		JsonNode second = Writer.json(this.ana.get("?query=" + word + "&page=2&sort=oldest"));
		assertThat(second.path("pages").intValue()).isEqualTo(2);
		assertThat(second.path("items").valueStream().map(Writer::id)).hasSize(2).contains(Writer.id(other));
		assertThat(Writer.json(this.ana.get("?query=" + word + "&page=1000000")).path("items")).isEmpty();
		assertThat(Writer.json(this.ana.get("?query=" + word + "&sort=title"))
			.path("items")
			.get(0)
			.path("title")
			.asString()).isEqualTo("Café 0");
	}

	@Test
	void previewsWithTheRulesOfTheBillboard() {
		ResponseEntity<String> answer = this.ana.post("/preview",
				Map.of("body", "**bold** <script>alert(1)</script> [x](javascript:alert(1))"));

		assertThat(Writer.json(answer).path("html").asString()).contains("<strong>bold</strong>", "&lt;script&gt;")
			.doesNotContain("<script", "href");
		assertThat(Writer.faults(this.ana.post("/preview", Map.of("body", "z".repeat(50_001)))))
			.containsExactly("body");
	}

	private int listed(Writer who, String query) {
		return Writer.json(who.get(query)).path("total").intValue();
	}

	private Writer writer() {
		return Writer.of(UUID.randomUUID(), this.issuer, this.port);
	}

	private Writer admin() {
		return Writer.admin(UUID.randomUUID(), this.issuer, this.port);
	}

	private static int status(ResponseEntity<String> answer) {
		return answer.getStatusCode().value();
	}

}
