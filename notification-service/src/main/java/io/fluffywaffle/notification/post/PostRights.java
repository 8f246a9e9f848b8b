package io.fluffywaffle.notification.post;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.notification.people.Person;
import io.fluffywaffle.notification.post.PostRefused.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Who may do what with posts. Members write for their account and admins for the
 * installation; only the author changes what they wrote, as long as they may write there.
 */
@Component
class PostRights {

	private final AccountRoles roles;

	private final Directory people;

	PostRights(AccountRoles roles, Directory people) {
		this.roles = roles;
		this.people = people;
	}

	/** Refuses whoever may not write for the account, or for the installation. */
	void requireWriter(@Nullable UUID accountId, CurrentUser user) {
		if (accountId == null) {
			require(user.admin(), Reason.NOT_AN_ADMIN);
			return;
		}
		AccountRole role = this.roles.roleOf(accountId, user.id())
			.orElseThrow(() -> new PostRefused(Reason.NO_ACCOUNT));
		require(role.covers(AccountRole.MEMBER), Reason.ONLY_READS);
	}

	/** Refuses whoever may not change this post. */
	void requireAuthor(Post post, CurrentUser user) {
		require(maySee(post, user), Reason.NO_POST);
		require(isItsWriter(post, user), Reason.NOT_THE_AUTHOR);
	}

	/** Refuses whoever may not take this post down. */
	void requireModerator(Post post, CurrentUser user) {
		require(maySee(post, user), Reason.NO_POST);
		require(isModerator(post, user), Reason.NOT_A_MODERATOR);
	}

	/** Refuses whoever may not see what this post said before. */
	void requireInsider(Post post, CurrentUser user) {
		require(maySee(post, user), Reason.NO_POST);
		require(isItsWriter(post, user) || isModerator(post, user), Reason.NOT_THE_AUTHOR);
	}

	boolean maySee(Post post, CurrentUser user) {
		return post.state() == PostState.PUBLISHED || isItsWriter(post, user)
				|| (post.state() == PostState.UNPUBLISHED && isModerator(post, user));
	}

	/** Whether its author might still publish it by hand. */
	boolean mayStillAppear(Post post) {
		Optional<Person> author = this.people.find(post.authorId()).filter(Person::active);
		UUID account = post.accountId();
		return author.filter((person) -> (account != null) ? isWriterOf(account, person.id()) : person.admin())
			.isPresent();
	}

	private boolean isItsWriter(Post post, CurrentUser user) {
		UUID account = post.accountId();
		return post.isBy(user.id()) && ((account != null) ? isWriterOf(account, user.id()) : user.admin());
	}

	private boolean isModerator(Post post, CurrentUser user) {
		UUID account = post.accountId();
		return user.admin() || (account != null
				&& this.roles.roleOf(account, user.id()).filter(AccountRole.OWNER::equals).isPresent());
	}

	private boolean isWriterOf(UUID accountId, UUID userId) {
		return this.roles.roleOf(accountId, userId).filter((role) -> role.covers(AccountRole.MEMBER)).isPresent();
	}

	private static void require(boolean granted, Reason otherwise) {
		if (!granted) {
			throw new PostRefused(otherwise);
		}
	}

}
