package io.fluffywaffle.acceptance;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.page.Posts;
import io.fluffywaffle.acceptance.page.SignIn;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.local.http.Rest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A post is its author's: others read it, and change nothing. */
@Waffle
@RealBrowser(requestsMayFail = true)
class AuthorsKeepTheirPostsTests {

	private final String title = "Flu shots " + UUID.randomUUID();

	@Test
	void fromTheFirstDraftToTheEnd(RunningWaffle waffle, Person author, Person colleague, Person visitor) {
		Demo.User writes = waffle.demo().memberOfOne();
		Demo.User reads = waffle.demo().memberOfBoth();
		Demo.Account account = waffle.demo().accountOf(writes);
		Posts posts = Posts.of(account, signedIn(writes, author, waffle), waffle);

		posts.write(this.title, "On **Thursday**.");
		posts.publish();
		Page page = visitor.open(waffle.portal() + "/");
		page.getByText(this.title).click();
		assertThat(page.locator("main strong")).hasText("Thursday");
		posts.edit("On **Friday**.");
		page.reload();
		assertThat(page.locator("main strong")).hasText("Friday");

		Page other = signedIn(reads, colleague, waffle);
		Posts.of(account, other, waffle).open(this.title);
		assertThat(Posts.of(account, other, waffle).authorsButtons()).hasCount(0);
		String address = page.url();
		String id = address.replaceAll(".*/posts/([^/]+).*", "$1");
		Rest api = waffle.as(reads);
		assertThat(api.delete("/api/posts/" + id).status()).isEqualTo(403);

		posts.back();
		posts.delete();
		assertThat(page.navigate(address).status()).isEqualTo(404);
		assertThat(page.getByText("There is nothing here")).isVisible();
	}

	@Test
	void aScheduledOneAppearsByItself(RunningWaffle waffle, Person visitor) {
		Demo.User writes = waffle.demo().memberOfOne();
		Rest api = waffle.as(writes);
		String id = api
			.post("/api/posts",
					Map.of("title", this.title, "body", "Soon.", "accountId", waffle.demo().accountOf(writes).id()))
			.ok()
			.get("id")
			.asString();
		api.post("/api/posts/" + id + "/publish", Map.of("at", Instant.now().plusSeconds(5).toString())).ok();
		Page page = visitor.open(waffle.portal() + "/");
		assertThat(page.getByText(this.title)).hasCount(0);

		await().until(() -> api.get("/api/posts/" + id).ok().get("state").asString().equals("published"));

		page.reload();
		assertThat(page.getByText(this.title)).isVisible();
	}

	private static Page signedIn(Demo.User user, Person person, RunningWaffle waffle) {
		Page page = person.open(waffle.signIn());
		SignIn.as(user, page);
		page.waitForURL(waffle.portal() + "/accounts/**");
		return page;
	}

}
