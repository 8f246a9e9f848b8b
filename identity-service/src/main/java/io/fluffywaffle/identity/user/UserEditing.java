package io.fluffywaffle.identity.user;

import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.identity.keycloak.RealmUsers;

import org.springframework.stereotype.Service;

/** Edits users: first in Keycloak what is Keycloak's, then here. */
@Service
public class UserEditing {

	private final People people;

	private final RealmUsers realm;

	private final UserKeeper keeper;

	private final EditLeases leases;

	UserEditing(People people, RealmUsers realm, UserKeeper keeper, EditLeases leases) {
		this.people = people;
		this.realm = realm;
		this.keeper = keeper;
		this.leases = leases;
	}

	/**
	 * Changes a user as an admin or they themselves want it.
	 * @throws MailOfAdminsException when somebody moves their own e-mail: it would have
	 * to be proved first, because a forgotten password is sent there
	 */
	public User edit(CurrentUser editor, UUID id, UserEdit edit) {
		return this.leases.holding(id.toString(), () -> {
			User user = this.people.present(id);
			edit.checkVersionOf(user);
			if (edit.movesMail(user) && !editor.admin()) {
				throw new MailOfAdminsException();
			}
			if (edit.renames(user)) {
				this.realm.change(id, edit::applyTo);
			}
			return this.keeper.change(id, edit::applyTo);
		});
	}

}
