package io.fluffywaffle.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.fluffywaffle.acceptance.browser.Person;
import io.fluffywaffle.acceptance.browser.RealBrowser;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.local.http.Rest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said to everybody is found by everybody, signed in or not, with script or not.
 */
@Waffle
@RealBrowser
class VisitorReadsPostsTests {

	private static final int POSTS = 200;

	private final String tag = "t" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void pageByPageWithoutScript(RunningWaffle waffle, Person visitor) {
		Demo.User author = waffle.demo().memberOfOne();
		Rest api = waffle.as(author);
		List<String> titles = IntStream.rangeClosed(1, POSTS).mapToObj("Bulletin %03d"::formatted).toList();
		titles.forEach((title) -> publish(title, waffle.demo().accountOf(author).id(), api));

		visitor.takePhone(false);
		Page page = visitor.open(waffle.portal() + "/");
		assertThat(page.getByText("Bulletin 200")).isVisible();
		page.navigate(waffle.portal() + "/billboard?sort=oldest&size=20&tag=" + this.tag);
		assertThat(page.getByText("Bulletin 001")).isVisible();
		TreeSet<String> seen = new TreeSet<>(shown(page));
		Locator next = page.locator("nav.pages a[rel=next]");
		while (next.count() > 0) {
			next.click();
			seen.addAll(shown(page));
		}
		assertThat(seen).containsExactlyElementsOf(titles);
		assertThat(page.locator("nav.pages")).containsText("…");

		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bulletin 200")).click();
		assertThat(page.locator("main strong")).hasText("everybody");
		assertThat(page).hasTitle("Bulletin 200 · Waffle");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(author.name())).click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(author.name()))).isVisible();
		assertThat(visitor.cookiesOf(waffle.portal())).isEmpty();
	}

	@Test
	void whileTheyAreWritten(RunningWaffle waffle, Person visitor) {
		Demo.User author = waffle.demo().memberOfOne();
		Page page = visitor.open(waffle.portal() + "/");

		publish("Just now " + this.tag, waffle.demo().accountOf(author).id(), waffle.as(author));

		page.getByText("1 new post").click();
		assertThat(page.getByText("Just now " + this.tag)).isVisible();
	}

	private void publish(String title, String account, Rest api) {
		String id = api
			.post("/api/posts",
					Map.of("title", title, "body", "For **everybody**.", "tags", List.of(this.tag), "accountId",
							account))
			.ok()
			.get("id")
			.asString();
		api.post("/api/posts/" + id + "/publish", Map.of()).ok();
	}

	private static List<String> shown(Page page) {
		return page.locator(".posts h2").allInnerTexts();
	}

}
