package io.fluffywaffle.notification.post.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.notification.post.Authors;
import io.fluffywaffle.notification.post.Authors.Author;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostPicture;
import io.fluffywaffle.notification.post.PostPictures;

import org.springframework.stereotype.Component;

/** Makes cards of posts. */
@Component
class Cards {

	private final Authors authors;

	private final PostPictures pictures;

	Cards(Authors authors, PostPictures pictures) {
		this.authors = authors;
		this.pictures = pictures;
	}

	List<Card> of(List<Post> posts) {
		Map<UUID, Author> people = this.authors.find(posts.stream().map(Post::authorId).toList());
		Map<UUID, List<PostPicture>> shown = this.pictures.of(posts.stream().map(Post::id).toList());
		return posts.stream().map((post) -> {
			List<PostPicture> own = shown.getOrDefault(post.id(), List.of());
			return Card.of(post, own.isEmpty() ? null : Figure.of(own.getFirst()),
					Byline.of(post, Objects.requireNonNull(people.get(post.authorId()))));
		}).toList();
	}

}
