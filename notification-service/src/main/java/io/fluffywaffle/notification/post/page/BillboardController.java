package io.fluffywaffle.notification.post.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.defaults.page.PublicPage;
import io.fluffywaffle.defaults.page.PublicPages;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostPage;
import io.fluffywaffle.notification.post.PostQuery;
import io.fluffywaffle.notification.post.PostSearch;
import io.fluffywaffle.notification.post.PostSort;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All posts, and what Waffle is for who comes for the first time. */
@Controller
@Hidden
@ClosedToScripts("pages are for people")
class BillboardController {

	private static final String PATH = "/billboard";

	private static final String WHAT_IT_IS = "Two-way texting for teams: people text a number, several of you answer "
			+ "from one shared inbox.";

	private final PostSearch search;

	private final Cards cards;

	private final PublicPages pages;

	BillboardController(PostSearch search, Cards cards, PublicPages pages) {
		this.search = search;
		this.cards = cards;
		this.pages = pages;
	}

	@GetMapping("/")
	ResponseEntity<String> home() {
		PostQuery query = PostQuery.newest(PostQuery.SIZES.getFirst());
		return Visited
			.page(render(new PublicPage("Two-way texting for teams", WHAT_IT_IS, "/", null, true), query, true));
	}

	@GetMapping(PATH)
	ResponseEntity<String> billboard(@RequestParam Map<String, String> parameters) {
		PostQuery query = Asked.read(parameters);
		boolean found = query.query() != null;
		return Visited.page(render(new PublicPage(heading(query), "News of the teams that text with Waffle.",
				Asked.address(PATH, query), null, !found), query, false));
	}

	private String render(PublicPage page, PostQuery query, boolean welcome) {
		PostPage found = this.search.published(query);
		if (found.page() > found.pages()) {
			found = this.search.published(query.page(found.pages()));
		}
		PostQuery shown = query.page(found.page());
		Map<String, Object> values = new HashMap<>();
		values.put("welcome", welcome);
		values.put("heading", heading(query));
		values.put("query", (query.query() != null) ? query.query() : "");
		values.put("tag", (query.tag() != null) ? query.tag() : "");
		values.put("filtered", query.query() != null || query.tag() != null);
		values.put("sorts", choices(query));
		values.put("sizes",
				PostQuery.SIZES.stream()
					.map((size) -> new Choice(size.toString(), size + " a page", size == query.size()))
					.toList());
		values.put("live", isLive(shown));
		values.put("newest", newest(found.posts()));
		values.put("total", found.total());
		values.put("cards", this.cards.of(found.posts()));
		values.put("numbers",
				PageNumbers.of(found.page(), found.pages(), (number) -> Asked.address(PATH, query.page(number))));
		return this.pages.render(page, "billboard", values);
	}

	/** Whether what appears next belongs on top of this. */
	private static boolean isLive(PostQuery query) {
		return query.page() == 1 && query.sort() == PostSort.NEWEST && query.query() == null && query.tag() == null;
	}

	private static String newest(List<Post> posts) {
		return posts.isEmpty() ? "" : String.valueOf(posts.getFirst().publishedAt());
	}

	private static String heading(PostQuery query) {
		if (query.query() != null) {
			return "Posts with “" + query.query() + "”";
		}
		return (query.tag() != null) ? "Posts about “" + query.tag() + "”" : "What is going on";
	}

	private static List<Choice> choices(PostQuery query) {
		return List.of(new Choice("newest", "Newest first", query.sort() == PostSort.NEWEST),
				new Choice("oldest", "Oldest first", query.sort() == PostSort.OLDEST),
				new Choice("title", "By title", query.sort() == PostSort.TITLE));
	}

	/** Something to choose. */
	record Choice(String value, String words, boolean chosen) {
	}

}
