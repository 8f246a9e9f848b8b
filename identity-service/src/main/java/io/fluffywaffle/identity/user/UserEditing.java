package io.fluffywaffle.identity.user;

import java.time.Clock;
import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.FreshProof;
import io.fluffywaffle.identity.keycloak.RealmUsers;

import org.springframework.stereotype.Service;

/** Edits users: first in Keycloak what is Keycloak's, then here. */
@Service
public class UserEditing {

	private final People people;

	private final RealmUsers realm;

	private final UserKeeper keeper;

	private final EditLeases leases;

	private final Clock clock;

	UserEditing(People people, RealmUsers realm, UserKeeper keeper, EditLeases leases, Clock clock) {
		this.people = people;
		this.realm = realm;
		this.keeper = keeper;
		this.leases = leases;
		this.clock = clock;
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
			if (edit.movesMail(user)) {
				if (!editor.admin()) {
					throw new MailOfAdminsException();
				}
				// whoever has the address can choose a new password
				FreshProof.require(editor, this.clock.instant());
			}
			if (edit.renames(user)) {
				this.realm.change(id, edit::applyTo);
			}
			return this.keeper.change(id, edit::applyTo);
		});
	}

}
