package io.fluffywaffle.identity.user;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.identity.keycloak.RealmRoles;
import io.fluffywaffle.identity.keycloak.RealmSessions;
import io.fluffywaffle.identity.keycloak.RealmUsers;
import io.fluffywaffle.identity.user.LastOwnerException.OwnedAccount;

import org.springframework.stereotype.Service;

/**
 * Lets people in and out and appoints admins: first in Keycloak, then here. One admin is
 * always left, whoever acts at the same time.
 */
@Service
public class UserStanding {

	private static final String ADMINS = "admins";

	private final People people;

	private final Ownership ownership;

	private final RealmUsers realm;

	private final RealmRoles roles;

	private final RealmSessions sessions;

	private final UserKeeper keeper;

	private final EditLeases leases;

	UserStanding(People people, Ownership ownership, RealmUsers realm, RealmRoles roles, RealmSessions sessions,
			UserKeeper keeper, EditLeases leases) {
		this.people = people;
		this.ownership = ownership;
		this.realm = realm;
		this.roles = roles;
		this.sessions = sessions;
		this.keeper = keeper;
		this.leases = leases;
	}

	/** Makes somebody an admin or an ordinary user. */
	public void appoint(UUID id, boolean admin) {
		guarding(id, !admin, (user) -> {
			this.roles.set(id, RealmRoles.ADMIN, admin);
			this.keeper.change(id, (changed) -> changed.appoint(admin));
		});
	}

	/** Keeps somebody out from now on. */
	public void disable(UUID id) {
		guarding(id, true, (user) -> {
			this.realm.change(id, (changed) -> changed.setEnabled(false));
			this.sessions.endAll(id);
			this.keeper.change(id, (changed) -> changed.admit(false));
		});
	}

	/** Lets somebody in again. */
	public void enable(UUID id) {
		guarding(id, false, (user) -> {
			this.realm.change(id, (changed) -> changed.setEnabled(true));
			this.keeper.change(id, (changed) -> changed.admit(true));
		});
	}

	/**
	 * Deletes somebody.
	 * @throws LastOwnerException when accounts would be left without an owner
	 */
	public void delete(UUID id) {
		guarding(id, true, (user) -> {
			List<OwnedAccount> orphans = this.ownership.onlyOf(id);
			if (!orphans.isEmpty()) {
				throw new LastOwnerException(orphans);
			}
			this.sessions.endAll(id);
			this.realm.delete(id);
			this.keeper.change(id, User::leave);
		});
	}

	private void guarding(UUID id, boolean loses, Consumer<User> work) {
		this.leases.holding(id.toString(), () -> {
			User user = this.people.person(id);
			return (loses && user.admin()) ? this.leases.holding(ADMINS, () -> unlessLast(user, work))
					: done(user, work);
		});
	}

	private User unlessLast(User admin, Consumer<User> work) {
		if (!this.people.hasOtherAdmins(admin.id())) {
			throw new LastAdminException();
		}
		return done(admin, work);
	}

	private static User done(User user, Consumer<User> work) {
		work.accept(user);
		return user;
	}

}
