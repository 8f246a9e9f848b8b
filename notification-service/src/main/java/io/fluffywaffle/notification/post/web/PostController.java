package io.fluffywaffle.notification.post.web;

import java.net.URI;
import java.util.UUID;

import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.markdown.Markdown;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostDesk;
import io.fluffywaffle.notification.post.PostPage;
import io.fluffywaffle.notification.post.PostPublisher;
import io.fluffywaffle.notification.post.PostSearch;
import io.fluffywaffle.notification.post.PostText;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClosedToScripts("posts are written by people")
@RequestMapping("/api/posts")
class PostController {

	private final PostDesk posts;

	private final PostPublisher publisher;

	private final PostSearch search;

	private final PostViews views;

	PostController(PostDesk posts, PostPublisher publisher, PostSearch search, PostViews views) {
		this.posts = posts;
		this.publisher = publisher;
		this.search = search;
		this.views = views;
	}

	@Operation(summary = "Finds posts: published ones, one's own, and those that one may take down or took down")
	@GetMapping
	PostsView list(@ParameterObject @Valid PostFilter filter, CurrentUser user) {
		PostPage found = this.search.visibleTo(user, filter.toQuery());
		return new PostsView(this.views.of(found.posts()), found.page(), found.pages(), found.total());
	}

	@Operation(summary = "Begins a post, as a draft")
	@Audited("post.written")
	@PostMapping
	ResponseEntity<PostView> write(@Valid @RequestBody NewPostRequest request, CurrentUser user) {
		Post post = this.posts.write(request.accountId(), request.text(), user);
		return ResponseEntity.created(URI.create("/api/posts/" + post.id()))
			.eTag(ETag.of(post.version()))
			.body(this.views.of(post));
	}

	@GetMapping("/{id}")
	ResponseEntity<PostView> show(@PathVariable UUID id, CurrentUser user) {
		return tagged(this.posts.find(id, user));
	}

	@Operation(summary = "Changes what a post says", description = "Its author only, who has to be a member still.")
	@Audited("post.edited")
	@PutMapping("/{id}")
	ResponseEntity<PostView> edit(@PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody EditPostRequest request, CurrentUser user) {
		return tagged(this.posts.edit(id, ETag.expected(ifMatch), request.text(), user));
	}

	@Audited("post.deleted")
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable UUID id, CurrentUser user) {
		this.posts.delete(id, user);
	}

	@Operation(summary = "Shows a post to everybody, now or later")
	@Audited("post.published")
	@PostMapping("/{id}/publish")
	ResponseEntity<PostView> publish(@PathVariable UUID id, @RequestBody PublishRequest request, CurrentUser user) {
		return tagged(this.publisher.publish(id, request.at(), user));
	}

	@Operation(summary = "Makes a scheduled post a draft again")
	@Audited("post.unscheduled")
	@PostMapping("/{id}/unschedule")
	ResponseEntity<PostView> unschedule(@PathVariable UUID id, CurrentUser user) {
		return tagged(this.publisher.unschedule(id, user));
	}

	@Operation(summary = "Takes a post down, for admins and for owners of its account",
			description = "Its author reads why, and may publish it again once they have changed it.")
	@Audited("post.unpublished")
	@PostMapping("/{id}/unpublish")
	ResponseEntity<PostView> unpublish(@PathVariable UUID id, @Valid @RequestBody UnpublishRequest request,
			CurrentUser user) {
		return tagged(this.publisher.unpublish(id, request.reason(), user));
	}

	@Operation(summary = "What a post said before", description = "For its author and for who may take it down.")
	@GetMapping("/{id}/history")
	HistoryView history(@PathVariable UUID id, CurrentUser user) {
		return HistoryView.of(this.posts.history(id, user));
	}

	@Operation(summary = "Shows a body as visitors would see it")
	@NotAudited("changes nothing")
	@PostMapping("/preview")
	PreviewView preview(@Valid @RequestBody PreviewRequest request) {
		return new PreviewView(Markdown.toHtml(PostText.bodyOf(request.body())));
	}

	private ResponseEntity<PostView> tagged(Post post) {
		return ResponseEntity.ok().eTag(ETag.of(post.version())).body(this.views.of(post));
	}

}
