package io.fluffywaffle.client.page.open;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.page.PagesAtHand;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.client.page.open.Visitor.PHONE;
import static io.fluffywaffle.client.page.open.Visitor.hidden;
import static io.fluffywaffle.client.page.open.Visitor.html;
import static org.assertj.core.api.Assertions.assertThat;

/** What owners and visitors write stays text. */
@ClientServiceTest
class HostilePagesTests {

	private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{path}}";

	private static final String AS_JSON = SCRIPT.replace("\"", "\\\"");

	@Autowired
	Outsiders outsiders;

	@Autowired
	JdbcClient jdbc;

	@Test
	void nothingThatSomebodyWroteIsEverMarkup() {
		Caller owner = this.outsiders.ownerOfOpenAccount();
		terms(owner);
		Visitor visitor = Visitor.on(owner, hostilePage(owner));
		this.jdbc.sql("update account_face set name = ? where account_id = ?").params(SCRIPT, owner.account()).update();
		this.jdbc.sql("""
				insert into action_page_picture (page_id, account_id, hash, alt, width, height, small, medium, large)
				values (?, ?, 'h', ?, 10, 10, '', '', '')""").params(visitor.page(), owner.account(), SCRIPT).update();

		MvcTestResult asked = visitor.send("", "name", SCRIPT, "phone", PHONE, "field.word", SCRIPT, "website", "");
		MvcTestResult shown = visitor.type(this.outsiders, asked, 1);
		List<MvcTestResult> screens = List.of(visitor.look(""), visitor.look("/embed"), visitor.look("/thanks"), asked,
				shown,
				visitor.send("", "name", SCRIPT, "phone", SCRIPT, "language", SCRIPT, "field.word", SCRIPT,
						"field.pick", SCRIPT, "website", "", "frame", SCRIPT),
				visitor.send("/code", "attempt", hidden(asked, "attempt"), "code", SCRIPT, "phone", SCRIPT),
				visitor.send("/again", "attempt", SCRIPT, "code", SCRIPT, "phone", SCRIPT),
				visitor.send("/accept", "proof", hidden(shown, "proof"), "termsId", SCRIPT),
				visitor.send("/accept", "proof", SCRIPT, "consent", "yes"),
				visitor.send("/code", "attempt", SCRIPT, "code", SCRIPT), close(visitor));

		assertThat(screens).allSatisfy((screen) -> {
			assertThat(screen.getResponse().getStatus()).isLessThan(500);
			assertThat(html(screen).replace("<script src=\"/page.js\" defer></script>", "")).isNotEmpty()
				.doesNotContain("<script", "onerror=alert(2)>", "<img src=x");
		});
		assertThat(html(screens.getFirst())).contains("{{path}}", "&lt;script&gt;");
		assertThat(html(screens.get(5))).contains("value=\"&quot;&#39;&gt;&lt;script&gt;");
	}

	@Test
	void takesFormsOfAnyShapeWithoutAFault() {
		Caller owner = this.outsiders.ownerOfOpenAccount();
		Visitor visitor = Visitor.on(owner, PagesAtHand.open(owner, "Shapes", ""));

		Stream
			.of(new String[] {}, new String[] { "name", "\u0000", "phone", "\u0000" },
					new String[] { "name", "x".repeat(10_000), "phone", "9".repeat(10_000) },
					new String[] { "name", "Ana\u202eevil", "phone", PHONE },
					new String[] { "name", "Ana", "name", "Bob", "phone", "tel:" + PHONE + ";ext=5" },
					new String[] { "field.", "x", "field.nothing", "y", "frame", "yes", "language", "\ud83e" })
			.forEach((form) -> assertThat(visitor.send("", form)).hasStatus(422));
		for (String step : new String[] { "/code", "/accept", "/again" }) {
			assertThat(visitor.send(step).getResponse().getStatus()).isBetween(200, 499);
			assertThat(visitor.look(step)).hasStatus(303).hasHeader("Location", "/act/" + visitor.slug());
		}
		assertThat(this.outsiders.textsOf(owner.account())).isZero();
	}

	private static UUID hostilePage(Caller owner) {
		return PagesAtHand.open(owner, AS_JSON, """
				"slug": "hostile", "body": "%1$s\\n\\n[x](javascript:alert(3))", "thanks": "%1$s",
				"consentWords": "%1$s", "origins": ["https://news.example"],
				"fields": [{"key": "word", "label": "%2$s", "type": "text", "required": true, "choices": []},
				 {"key": "pick", "label": "Pick", "type": "choice", "required": false, "choices": ["%2$s"]}]"""
			.formatted(AS_JSON, "\\\"'><script>alert(1)</script>"));
	}

	private static MvcTestResult close(Visitor visitor) {
		visitor.owner().post("", "/action-pages/{id}/close", visitor.page());
		return visitor.ask(PHONE);
	}

	private static void terms(Caller owner) {
		String id = Team.read(owner
			.post("{\"language\": \"en\", \"title\": \"%1$s\", \"text\": \"%1$s\"}".formatted(AS_JSON), "/terms"),
				"$.id");
		assertThat(owner.post("", "/terms/{id}/publish", id)).hasStatusOk();
	}

}
