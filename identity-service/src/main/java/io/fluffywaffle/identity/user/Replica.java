package io.fluffywaffle.identity.user;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.identity.keycloak.RealmCredentials;
import io.fluffywaffle.identity.keycloak.RealmRoles;
import io.fluffywaffle.identity.keycloak.RealmUser;
import io.fluffywaffle.identity.keycloak.RealmUsers;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Brings people up to what Keycloak knows of them. */
@Service
public class Replica {

	private static final int PAGE = 200;

	private static final int ATTEMPTS = 4;

	private final Users users;

	private final People people;

	private final UserKeeper keeper;

	private final RealmUsers realm;

	private final RealmRoles roles;

	private final RealmCredentials credentials;

	Replica(Users users, People people, UserKeeper keeper, RealmUsers realm, RealmRoles roles,
			RealmCredentials credentials) {
		this.users = users;
		this.people = people;
		this.keeper = keeper;
		this.realm = realm;
		this.roles = roles;
		this.credentials = credentials;
	}

	/** Takes over what Keycloak knows of one user now. */
	public void follow(UUID id) {
		for (int attempt = 1; !tryToFollow(id); attempt++) {
			if (attempt == ATTEMPTS) {
				throw new OptimisticLockingFailureException("The user " + id + " does not stand still");
			}
		}
	}

	/** Takes over what differs between Keycloak's users and ours. */
	public void compare() {
		Set<UUID> admins = this.roles.holders(RealmRoles.ADMIN);
		Set<UUID> there = new HashSet<>();
		List<RealmUser> page;
		int first = 0;
		do {
			page = this.realm.list(first, PAGE);
			Map<UUID, User> known = this.people.byId(page.stream().map(RealmUser::id).toList());
			for (RealmUser user : page) {
				there.add(user.id());
				User ours = known.get(user.id());
				if (ours == null || !ours.agreesWith(user, admins.contains(user.id()))) {
					follow(user.id());
				}
			}
			first += page.size();
		}
		while (page.size() == PAGE);
		this.users.presentIds().stream().filter((id) -> !there.contains(id)).forEach(this::follow);
	}

	private boolean tryToFollow(UUID id) {
		Optional<User> known = this.users.findById(id);
		Optional<RealmUser> there = this.realm.find(id);
		if (there.isEmpty()) {
			known.filter((user) -> user.status() != Status.DELETED)
				.ifPresent((user) -> this.keeper.change(id, User::leave));
			return true;
		}
		RealmUser user = there.get();
		if (user.machine()) {
			return true;
		}
		boolean admin = this.roles.of(id).contains(RealmRoles.ADMIN);
		boolean secondFactor = this.credentials.hasSecondFactor(id);
		return takeOver(user, admin, secondFactor, known.map(User::version).orElse(null));
	}

	/** What was read may be older than what somebody wrote meanwhile. */
	private boolean takeOver(RealmUser realm, boolean admin, boolean secondFactor, @Nullable Long readAfter) {
		if (readAfter == null) {
			this.keeper.beginUnlessKnown(Newcomer.of(realm, admin), false);
			return false;
		}
		try {
			this.keeper.change(realm.id(), (user) -> user.follow(realm, admin, secondFactor, readAfter));
			return true;
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

}
