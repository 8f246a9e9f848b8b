package io.fluffywaffle.notification.post.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.picture.FittedPicture;
import io.fluffywaffle.notification.post.Authors.Author;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostPicture;
import io.fluffywaffle.notification.post.PostState;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param html the body as visitors see it
 * @param unpublished that it was taken down and has not appeared since
 */
record PostView(UUID id, String slug, String title, String body, String html, String excerpt,
		List<PictureView> pictures, List<String> tags, PostState state, ScopeView scope, AuthorView author,
		@Nullable Instant publishAt, @Nullable Instant publishedAt, @Nullable Instant editedAt,
		@Nullable UnpublishedView unpublished, long version) {

	/**
	 * For whom it was written.
	 *
	 * @param accountId null for the whole installation
	 */
	record ScopeView(@Nullable UUID accountId, String name) {

		private static final String INSTALLATION = "Waffle";

		static ScopeView of(Post post) {
			return new ScopeView(post.accountId(), (post.accountName() != null) ? post.accountName() : INSTALLATION);
		}

	}

	/**
	 * Who wrote it.
	 *
	 * @param picture its version; null for none
	 */
	record AuthorView(UUID id, String name, @Nullable Integer picture) {

		static AuthorView of(Author author) {
			return new AuthorView(author.id(), author.name(), author.picture());
		}

	}

	/**
	 * A picture of it.
	 *
	 * @param url of the file that fits into the text
	 * @param width of the largest file, in pixels
	 * @param height of the largest file, in pixels
	 */
	record PictureView(UUID id, String url, String alt, int width, int height) {

		static PictureView of(PostPicture picture) {
			return new PictureView(picture.id(), picture.path(FittedPicture.MEDIUM), picture.alt(), picture.width(),
					picture.height());
		}

	}

	/** That it was taken down. */
	record UnpublishedView(String reason, ModeratorView by, Instant at) {
	}

	/** Who took it down. */
	record ModeratorView(UUID id, String name) {
	}

}
