package io.fluffywaffle.notification.post;

import java.util.Objects;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;

import org.springframework.stereotype.Component;

/** Tells others what happened to a post, together with the change itself. */
@Component
class PostNews {

	private final Outbox outbox;

	private final Notices notices;

	PostNews(Outbox outbox, Notices notices) {
		this.outbox = outbox;
		this.notices = notices;
	}

	/** It appeared. */
	void published(Post post) {
		this.outbox.append(OutgoingEvent.of(PostPublished.TOPIC, post.id().toString(), "PostPublished",
				post.accountId(), PostPublished.of(post)));
	}

	/** Somebody took it down. */
	void unpublished(Post post) {
		Unpublished taken = Objects.requireNonNull(post.unpublished());
		if (post.isBy(taken.by())) {
			return;
		}
		this.notices.tell(NoticeKind.POST_UNPUBLISHED, post.authorId(), post.accountId(),
				"post:" + post.id() + ":" + post.version(), "“" + post.title() + "” was taken off the billboard",
				taken.reason(), link(post), taken.at());
	}

	private static String link(Post post) {
		String place = (post.accountId() != null) ? "/accounts/" + post.accountId() : "/admin";
		return place + "/posts/" + post.id();
	}

}
