package io.fluffywaffle.notification.post.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.page.PublicPage;
import io.fluffywaffle.defaults.page.PublicPages;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.notification.post.Authors;
import io.fluffywaffle.notification.post.Authors.Author;
import io.fluffywaffle.notification.post.PostPage;
import io.fluffywaffle.notification.post.PostQuery;
import io.fluffywaffle.notification.post.PostSearch;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody wrote. Who published nothing has no page. */
@Controller
@Hidden
@ClosedToScripts("pages are for people")
class AuthorPageController {

	private final PostSearch search;

	private final Authors authors;

	private final Cards cards;

	private final PublicPages pages;

	AuthorPageController(PostSearch search, Authors authors, Cards cards, PublicPages pages) {
		this.search = search;
		this.authors = authors;
		this.cards = cards;
		this.pages = pages;
	}

	@GetMapping("/authors/{id}")
	ResponseEntity<String> show(@PathVariable String id, @RequestParam Map<String, String> parameters) {
		Optional<UUID> author = Asked.id(id);
		if (author.isEmpty()) {
			return Visited.nothing(this.pages.gone());
		}
		PostQuery asked = Asked.read(parameters);
		PostQuery query = PostQuery.newest(asked.size()).by(author.get()).page(asked.page());
		PostPage found = this.search.published(query);
		if (found.total() == 0) {
			return Visited.nothing(this.pages.gone());
		}
		if (found.page() > found.pages()) {
			found = this.search.published(query.page(found.pages()));
		}
		return Visited.page(render(this.authors.find(author.get()), query, found));
	}

	private String render(Author author, PostQuery query, PostPage found) {
		Map<String, Object> values = new HashMap<>();
		values.put("name", author.name());
		values.put("picture", Optional.ofNullable(Byline.picture(author)).orElse(""));
		values.put("initials", Byline.initials(author.name()));
		values.put("total", (found.total() == 1) ? "One post" : found.total() + " posts");
		values.put("cards", this.cards.of(found.posts()));
		values.put("numbers", PageNumbers.of(found.page(), found.pages(),
				(number) -> Asked.address(author.path(), query.page(number))));
		return this.pages.render(new PublicPage(author.name(), "What " + author.name() + " wrote.",
				Asked.address(author.path(), query.page(found.page())), null, true), "author", values);
	}

}
