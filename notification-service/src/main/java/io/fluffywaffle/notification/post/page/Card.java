package io.fluffywaffle.notification.post.page;

import java.util.List;

import io.fluffywaffle.notification.post.Post;
import org.jspecify.annotations.Nullable;

/** A post among others. */
record Card(String path, String title, String excerpt, List<TagLink> tags, @Nullable Figure figure, Byline by) {

	static Card of(Post post, @Nullable Figure figure, Byline by) {
		return new Card(post.path(), post.title(), post.excerpt(), TagLink.of(post.tags()), figure, by);
	}

}
