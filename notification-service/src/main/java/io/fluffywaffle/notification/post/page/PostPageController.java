package io.fluffywaffle.notification.post.page;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.defaults.page.PublicPage;
import io.fluffywaffle.defaults.page.PublicPages;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.notification.post.Authors;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostPicture;
import io.fluffywaffle.notification.post.PostPictures;
import io.fluffywaffle.notification.post.PostSearch;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One post. */
@Controller
@Hidden
@ClosedToScripts("pages are for people")
class PostPageController {

	private final PostSearch search;

	private final PostPictures pictures;

	private final Authors authors;

	private final PublicPages pages;

	PostPageController(PostSearch search, PostPictures pictures, Authors authors, PublicPages pages) {
		this.search = search;
		this.pictures = pictures;
		this.authors = authors;
		this.pages = pages;
	}

	@GetMapping({ "/posts/{id}", "/posts/{id}/{slug}" })
	ResponseEntity<String> show(@PathVariable String id, @PathVariable Optional<String> slug) {
		Optional<Post> found = Asked.id(id).flatMap(this.search::findPublished);
		if (found.isEmpty()) {
			return Visited.nothing(this.pages.gone());
		}
		Post post = found.get();
		if (!slug.filter(post.slug()::equals).isPresent()) {
			// not for good: a title that changes back would send browsers in circles
			return ResponseEntity.status(HttpStatus.FOUND)
				.cacheControl(CacheControl.noCache())
				.location(URI.create(post.path()))
				.build();
		}
		return Visited.page(render(post));
	}

	private String render(Post post) {
		List<PostPicture> all = this.pictures.of(post.id());
		// those that the author did not put into the text
		List<Figure> beside = all.stream()
			.filter((picture) -> !post.html().contains(picture.name()))
			.map(Figure::of)
			.toList();
		Map<String, Object> values = new HashMap<>();
		values.put("title", post.title());
		values.put("html", post.html());
		values.put("tags", TagLink.of(post.tags()));
		values.put("by", Byline.of(post, this.authors.find(post.authorId())));
		values.put("figures", beside);
		return this.pages.render(new PublicPage(post.title(), post.excerpt(), post.path(),
				all.isEmpty() ? null : Figure.of(all.getFirst()).share(), true), "post", values);
	}

}
