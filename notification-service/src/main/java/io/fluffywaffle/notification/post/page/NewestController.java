package io.fluffywaffle.notification.post.page;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.notification.post.NewestPosts;
import io.fluffywaffle.notification.post.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What open billboards ask every ten seconds. */
@RestController
@ClosedToScripts("needs no right")
class NewestController {

	private final NewestPosts newest;

	NewestController(NewestPosts newest) {
		this.newest = newest;
	}

	@Operation(summary = "The five newest posts, for everybody", description = "account: only posts of this one.")
	@SecurityRequirements
	@GetMapping("/billboard/newest")
	ResponseEntity<NewestView> newest(@RequestParam(required = false) @Nullable UUID account) {
		NewestView view = NewestView.of(this.newest.of(account));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.eTag("\"" + Integer.toHexString(view.hashCode()) + "-" + view.newest() + "\"")
			.body(view);
	}

	/**
	 * The newest posts, newest first.
	 *
	 * @param newest when the first of them appeared; null where there is none
	 */
	record NewestView(@Nullable Instant newest, List<NewPostView> posts) {

		static NewestView of(List<Post> posts) {
			return new NewestView(posts.isEmpty() ? null : posts.getFirst().publishedAt(),
					posts.stream().map(NewPostView::of).toList());
		}

	}

	/**
	 * One of them.
	 *
	 * @param path where visitors find it
	 */
	record NewPostView(UUID id, String title, String excerpt, String path, Instant at) {

		static NewPostView of(Post post) {
			return new NewPostView(post.id(), post.title(), post.excerpt(), post.path(),
					Objects.requireNonNull(post.publishedAt()));
		}

	}

}
