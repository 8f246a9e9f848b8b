package io.fluffywaffle.notification.post;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post appeared.
 *
 * @param accountId null when it is for the whole installation
 */
public record PostPublished(UUID postId, @Nullable UUID accountId, UUID authorId, String title, String slug,
		Instant at) {

	/** Where it is told. */
	public static final String TOPIC = "notification.post.v1";

	static PostPublished of(Post post) {
		return new PostPublished(post.id(), post.accountId(), post.authorId(), post.title(), post.slug(),
				Objects.requireNonNull(post.publishedAt()));
	}

}
