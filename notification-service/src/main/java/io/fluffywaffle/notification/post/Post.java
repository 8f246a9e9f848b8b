package io.fluffywaffle.notification.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param accountId null when it is for the whole installation
 * @param accountName null when it is for the whole installation
 * @param html the body, safe in a page of ours
 * @param excerpt how the body begins, plain text
 * @param publishAt when it is to appear; only while it is scheduled
 * @param publishedAt when it last appeared
 * @param editedAt when it was last changed after it had appeared
 * @param unpublished that it was taken down, also after it appeared again
 * @param version rises with every change
 */
public record Post(UUID id, @Nullable UUID accountId, @Nullable String accountName, UUID authorId, PostText text,
		String slug, String html, String excerpt, PostState state, @Nullable Instant publishAt,
		@Nullable Instant publishedAt, @Nullable Instant editedAt, @Nullable Unpublished unpublished, long version) {

	static Post draft(UUID id, @Nullable UUID accountId, UUID authorId, PostText text) {
		return new Post(id, accountId, null, authorId, text, text.slug(), text.html(), text.excerpt(), PostState.DRAFT,
				null, null, null, null, 1);
	}

	/** Where visitors find it. */
	public String path() {
		return "/posts/" + this.id + "/" + this.slug;
	}

	/** What it is called. */
	public String title() {
		return this.text.title();
	}

	/** What it is found by. */
	public List<String> tags() {
		return this.text.tags();
	}

	/** Whether this user wrote it. */
	public boolean isBy(UUID userId) {
		return this.authorId.equals(userId);
	}

	boolean isChangedSinceUnpublished() {
		return this.unpublished == null || (this.editedAt != null && this.editedAt.isAfter(this.unpublished.at()));
	}

	Post edited(PostText changed, Instant now) {
		return new Post(this.id, this.accountId, this.accountName, this.authorId, changed, changed.slug(),
				changed.html(), changed.excerpt(), this.state, this.publishAt, this.publishedAt,
				(this.publishedAt != null) ? now : null, this.unpublished, this.version + 1);
	}

	Post in(PostState next, @Nullable Instant dueAt, @Nullable Instant appearedAt, @Nullable Unpublished takenDown) {
		return new Post(this.id, this.accountId, this.accountName, this.authorId, this.text, this.slug, this.html,
				this.excerpt, next, dueAt, appearedAt, this.editedAt, takenDown, this.version + 1);
	}

	Post scheduled(Instant at) {
		return in(PostState.SCHEDULED, at, this.publishedAt, this.unpublished);
	}

	Post waiting() {
		return in(PostState.DRAFT, null, this.publishedAt, this.unpublished);
	}

	Post published(Instant now) {
		return in(PostState.PUBLISHED, null, now, this.unpublished);
	}

	Post unpublished(Unpublished takenDown) {
		return in(PostState.UNPUBLISHED, null, this.publishedAt, takenDown);
	}

}
