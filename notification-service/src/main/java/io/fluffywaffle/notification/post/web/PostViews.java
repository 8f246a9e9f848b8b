package io.fluffywaffle.notification.post.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.notification.post.Authors;
import io.fluffywaffle.notification.post.Authors.Author;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostPicture;
import io.fluffywaffle.notification.post.PostPictures;
import io.fluffywaffle.notification.post.PostState;
import io.fluffywaffle.notification.post.Unpublished;
import io.fluffywaffle.notification.post.web.PostView.AuthorView;
import io.fluffywaffle.notification.post.web.PostView.ModeratorView;
import io.fluffywaffle.notification.post.web.PostView.PictureView;
import io.fluffywaffle.notification.post.web.PostView.ScopeView;
import io.fluffywaffle.notification.post.web.PostView.UnpublishedView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Shows posts with their pictures and with the names of people. */
@Component
class PostViews {

	private final Authors authors;

	private final PostPictures pictures;

	PostViews(Authors authors, PostPictures pictures) {
		this.authors = authors;
		this.pictures = pictures;
	}

	PostView of(Post post) {
		return of(List.of(post)).getFirst();
	}

	List<PostView> of(List<Post> posts) {
		Map<UUID, List<PostPicture>> shown = this.pictures.of(posts.stream().map(Post::id).toList());
		Map<UUID, Author> people = this.authors.find(posts.stream().flatMap(PostViews::people).toList());
		return posts.stream().map((post) -> view(post, shown.getOrDefault(post.id(), List.of()), people)).toList();
	}

	private static PostView view(Post post, List<PostPicture> pictures, Map<UUID, Author> people) {
		return new PostView(post.id(), post.slug(), post.title(), post.text().body(), post.html(), post.excerpt(),
				pictures.stream().map(PictureView::of).toList(), post.tags(), post.state(), ScopeView.of(post),
				AuthorView.of(known(people, post.authorId())), post.publishAt(), post.publishedAt(), post.editedAt(),
				unpublished(post, people), post.version());
	}

	private static @Nullable UnpublishedView unpublished(Post post, Map<UUID, Author> people) {
		Unpublished taken = post.unpublished();
		if (taken == null || post.state() == PostState.PUBLISHED) {
			return null;
		}
		return new UnpublishedView(taken.reason(), new ModeratorView(taken.by(), known(people, taken.by()).name()),
				taken.at());
	}

	private static Author known(Map<UUID, Author> people, UUID id) {
		Author person = people.get(id);
		if (person == null) {
			throw new IllegalStateException("Nobody asked who " + id + " is");
		}
		return person;
	}

	private static Stream<UUID> people(Post post) {
		Unpublished taken = post.unpublished();
		return (taken != null) ? Stream.of(post.authorId(), taken.by()) : Stream.of(post.authorId());
	}

}
