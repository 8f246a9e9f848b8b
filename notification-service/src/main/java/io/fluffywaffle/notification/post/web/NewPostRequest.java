package io.fluffywaffle.notification.post.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.notification.post.PostText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A post that is begun.
 *
 * @param title one line of at most 120 characters
 * @param body Markdown of at most 50,000 characters; may be empty until it is published
 * @param tags at most 10
 * @param accountId null for the whole installation
 */
record NewPostRequest(@NotNull(message = "is missing") String title, @NotNull(message = "is missing") String body,
		@Nullable List<@NotNull(message = "is missing") String> tags, @Nullable UUID accountId) {

	PostText text() {
		return PostText.of(this.title, this.body, (this.tags != null) ? this.tags : List.of());
	}

}
