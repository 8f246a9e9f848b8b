package io.fluffywaffle.notification.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.validation.TextRules;
import io.fluffywaffle.notification.post.PostRefused.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where posts are written, published and taken down. */
@Service
public class PostDesk {

	private static final Duration FURTHEST = Duration.ofDays(366);

	private static final int LONGEST_REASON = 500;

	private final Posts posts;

	private final PostHistory history;

	private final PostRights rights;

	private final PostNews news;

	private final Clock clock;

	PostDesk(Posts posts, PostHistory history, PostRights rights, PostNews news, Clock clock) {
		this.posts = posts;
		this.history = history;
		this.rights = rights;
		this.news = news;
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
		return again(post.id());
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
			requireWords(text);
		}
		Instant now = now();
		Post edited = post.edited(text, now);
		this.posts.save(edited);
		this.history.keep(edited, now);
		return edited;
	}

	/**
	 * Shows a post to everybody, now or later.
	 * @param at null for now
	 * @throws PostRefused when it is published already, or was taken down and says the
	 * same as before
	 */
	@Transactional
	public Post publish(UUID id, @Nullable Instant at, CurrentUser user) {
		Post post = lockOwn(id, user);
		if (post.state() == PostState.PUBLISHED) {
			throw new PostRefused(Reason.PUBLISHED);
		}
		if (!post.isChangedSinceUnpublished()) {
			throw new PostRefused(Reason.UNCHANGED);
		}
		requireWords(post.text());
		return (at != null) ? changed(post.scheduled(bearable(at))) : appeared(post);
	}

	/** Lets a scheduled post wait for its author again. */
	@Transactional
	public Post unschedule(UUID id, CurrentUser user) {
		Post post = lockOwn(id, user);
		if (post.state() != PostState.SCHEDULED) {
			throw new PostRefused(Reason.NOT_SCHEDULED);
		}
		return changed(post.waiting());
	}

	/**
	 * Takes a published post down; its author hears why.
	 * @throws PostRefused when this user is neither an admin nor an owner of its account
	 */
	@Transactional
	public Post unpublish(UUID id, String reason, CurrentUser user) {
		TextRules.faultOfText(reason, LONGEST_REASON).ifPresent((fault) -> {
			throw new PostFault("reason", fault);
		});
		Post post = lock(id);
		this.rights.requireModerator(post, user);
		if (post.state() != PostState.PUBLISHED) {
			throw new PostRefused(Reason.NOT_PUBLISHED);
		}
		Post taken = changed(post.unpublished(new Unpublished(reason.strip(), user.id(), now())));
		this.news.unpublished(taken);
		return taken;
	}

	/** Removes a post with its pictures and everything it said. */
	@Transactional
	public void delete(UUID id, CurrentUser user) {
		lockOwn(id, user);
		this.posts.remove(id);
	}

	/** Publishes what is due and says whether there may be more. */
	@Transactional
	boolean publishDue(int most) {
		List<Post> due = this.posts.lockDue(now(), most);
		for (Post post : due) {
			if (this.rights.mayStillAppear(post)) {
				appeared(post);
			}
			else {
				changed(post.waiting());
			}
		}
		return due.size() == most;
	}

	private Post appeared(Post post) {
		Post published = changed(post.published(now()));
		this.news.published(published);
		return published;
	}

	private Post changed(Post post) {
		this.posts.save(post);
		return post;
	}

	private Post lockOwn(UUID id, CurrentUser user) {
		Post post = lock(id);
		this.rights.requireAuthor(post, user);
		return post;
	}

	private Post lock(UUID id) {
		return this.posts.lock(id).orElseThrow(() -> new PostRefused(Reason.NO_POST));
	}

	private Post again(UUID id) {
		return this.posts.find(id).orElseThrow(() -> new PostRefused(Reason.NO_POST));
	}

	private Instant bearable(Instant at) {
		Instant now = now();
		if (!at.isAfter(now)) {
			throw new PostFault("at", "has to be in the future");
		}
		if (at.isAfter(now.plus(FURTHEST))) {
			throw new PostFault("at", "may be at most a year ahead");
		}
		return at.truncatedTo(ChronoUnit.MILLIS);
	}

	private static void requireWords(PostText text) {
		if (text.body().isBlank()) {
			throw new PostFault("body", "may not be empty");
		}
	}

	/** As browsers read times. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
