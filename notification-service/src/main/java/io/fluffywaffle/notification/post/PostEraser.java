package io.fluffywaffle.notification.post;

import java.util.UUID;

import io.fluffywaffle.defaults.erasure.AccountEraser;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what the billboard keeps of accounts and of people. What somebody published
 * stays when they leave, as that of a former user.
 */
@Component
public class PostEraser implements AccountEraser {

	private final Posts posts;

	private final OpenPages pages;

	PostEraser(Posts posts, OpenPages pages) {
		this.posts = posts;
		this.pages = pages;
	}

	@Override
	@Transactional
	public void erase(UUID accountId) {
		this.posts.removeOf(accountId);
		this.pages.removeOf(accountId);
	}

	/** Erases what a deleted user wrote and visitors do not see. */
	public void forget(UUID userId) {
		this.posts.removeUnseenBy(userId);
	}

}
