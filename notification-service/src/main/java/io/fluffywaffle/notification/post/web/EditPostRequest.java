package io.fluffywaffle.notification.post.web;

import java.util.List;

import io.fluffywaffle.notification.post.PostText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a post is to say.
 *
 * @param title one line of at most 120 characters
 * @param body Markdown of at most 50,000 characters
 * @param tags at most 10
 */
record EditPostRequest(@NotNull(message = "is missing") String title, @NotNull(message = "is missing") String body,
		@Nullable List<@NotNull(message = "is missing") String> tags) {

	PostText text() {
		return PostText.of(this.title, this.body, (this.tags != null) ? this.tags : List.of());
	}

}
