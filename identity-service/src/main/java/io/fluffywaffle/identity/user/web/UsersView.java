package io.fluffywaffle.identity.user.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.identity.user.People;
import io.fluffywaffle.identity.user.User;
import io.fluffywaffle.identity.user.UserCursor;
import io.fluffywaffle.identity.user.UserPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of users.
 *
 * @param next where the next page begins; null on the last
 */
record UsersView(List<UserView> items, @Nullable String next) {

	static UsersView of(UserPage page, People people) {
		Map<UUID, User> inviters = people.invitersOf(page.users());
		return new UsersView(page.users()
			.stream()
			.map((user) -> UserView.of(user, user.invitedBy().map(inviters::get).orElse(null)))
			.toList(), page.next().map(UserCursor::toString).orElse(null));
	}

}
