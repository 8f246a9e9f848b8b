package io.fluffywaffle.notification.post.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.notification.post.Authors;
import io.fluffywaffle.notification.post.Authors.Author;
import io.fluffywaffle.notification.post.OpenPages;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostQuery;
import io.fluffywaffle.notification.post.PostSearch;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Posts for programs that read: feeds, and what search engines may list. */
@Controller
@Hidden
@ClosedToScripts("feeds need no right")
class FeedController {

	private static final int IN_FEED = 20;

	/** The protocol allows 50,000. */
	private static final int IN_SITEMAP = 20_000;

	private final PostSearch search;

	private final OpenPages actionPages;

	private final Authors authors;

	private final Feeds feeds;

	FeedController(PostSearch search, OpenPages actionPages, Authors authors, Feeds feeds) {
		this.search = search;
		this.actionPages = actionPages;
		this.authors = authors;
		this.feeds = feeds;
	}

	@GetMapping("/feed.atom")
	ResponseEntity<String> atom() {
		return Visited.of(utf8("application/atom+xml"), this.feeds.atom(entries()));
	}

	@GetMapping("/feed.rss")
	ResponseEntity<String> rss() {
		return Visited.of(utf8("application/rss+xml"), this.feeds.rss(entries()));
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap() {
		return Visited.of(utf8("application/xml"),
				this.feeds.sitemap(this.search.addresses(IN_SITEMAP), this.actionPages.list(IN_SITEMAP)));
	}

	private List<Feeds.Entry> entries() {
		List<Post> posts = this.search.published(PostQuery.newest(IN_FEED)).posts();
		Map<UUID, Author> people = this.authors.find(posts.stream().map(Post::authorId).toList());
		return posts.stream()
			.map((post) -> this.feeds.entry(post, Objects.requireNonNull(people.get(post.authorId()))))
			.toList();
	}

	private static MediaType utf8(String type) {
		return new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8);
	}

}
