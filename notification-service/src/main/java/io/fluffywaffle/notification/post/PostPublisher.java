package io.fluffywaffle.notification.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.validation.TextRules;
import io.fluffywaffle.notification.post.PostRefused.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows posts to everybody, now or later, and takes them down. */
@Service
public class PostPublisher {

	private static final Duration FURTHEST = Duration.ofDays(366);

	private static final int LONGEST_REASON = 500;

	private final Posts posts;

	private final PostRights rights;

	private final PostNews news;

	private final Clock clock;

	PostPublisher(Posts posts, PostRights rights, PostNews news, Clock clock) {
		this.posts = posts;
		this.rights = rights;
		this.news = news;
		this.clock = clock;
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
		post.text().requireWords();
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

	/** As browsers read times. */
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
