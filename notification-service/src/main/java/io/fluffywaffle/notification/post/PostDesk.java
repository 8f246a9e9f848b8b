package io.fluffywaffle.notification.post;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.post.PostRefused.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where posts are written. */
@Service
public class PostDesk {

	private final Posts posts;

	private final PostHistory history;

	private final PostRights rights;

	private final Clock clock;

	PostDesk(Posts posts, PostHistory history, PostRights rights, Clock clock) {
		this.posts = posts;
		this.history = history;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * A post that this user may see.
	 * @throws PostRefused when there is none
	 */
	public Post find(UUID id, CurrentUser user) {
		return this.posts.find(id)
			.filter((post) -> this.rights.maySee(post, user))
			.orElseThrow(() -> new PostRefused(Reason.NO_POST));
	}

	/**
	 * What a post said before and says now, newest first.
	 * @throws PostRefused when this user neither wrote it nor may take it down
	 */
	public List<PostVersion> history(UUID id, CurrentUser user) {
		Post post = this.posts.find(id).orElseThrow(() -> new PostRefused(Reason.NO_POST));
		this.rights.requireInsider(post, user);
		return this.history.of(id);
	}

	/**
	 * Begins a post; nobody but its author sees it yet.
	 * @param accountId null for the whole installation
	 * @throws PostRefused when this user may not write there
	 */
	@Transactional
	public Post write(@Nullable UUID accountId, PostText text, CurrentUser user) {
		this.rights.requireWriter(accountId, user);
		Post post = Post.draft(Ids.next(), accountId, user.id(), text);
		Instant now = now();
		this.posts.add(post, now);
		this.history.keep(post, now);
		// who its members are may be known a moment before the account itself
		return this.posts.find(post.id()).orElseThrow(() -> new PostRefused(Reason.NO_ACCOUNT));
	}

	/**
	 * Changes what a post says.
	 * @param seen the version that the author had before them
	 * @throws OptimisticLockingFailureException when it has changed since
	 */
	@Transactional
	public Post edit(UUID id, long seen, PostText text, CurrentUser user) {
		Post post = lockOwn(id, user);
		if (post.version() != seen) {
			throw new OptimisticLockingFailureException("Post " + id);
		}
		if (post.text().equals(text)) {
			return post;
		}
		if (post.state() != PostState.DRAFT) {
			text.requireWords();
		}
		Instant now = now();
		Post edited = post.edited(text, now);
		this.posts.save(edited);
		this.history.keep(edited, now);
		return edited;
	}

	/** Removes a post with its pictures and everything it said. */
	@Transactional
	public void delete(UUID id, CurrentUser user) {
		lockOwn(id, user);
		this.posts.remove(id);
	}

	private Post lockOwn(UUID id, CurrentUser user) {
		Post post = this.posts.lock(id).orElseThrow(() -> new PostRefused(Reason.NO_POST));
		this.rights.requireAuthor(post, user);
		return post;
	}

	/** As browsers read times. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
