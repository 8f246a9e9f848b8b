package io.fluffywaffle.identity.invitation;

import java.util.List;

import io.fluffywaffle.identity.invitation.RedemptionRefused.Kind;
import io.fluffywaffle.identity.keycloak.RealmUsers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Tells invited people while they type whether their choice will do. */
@Service
public class Candidates {

	private final RealmUsers users;

	private final PasswordRules rules;

	Candidates(RealmUsers users, PasswordRules rules) {
		this.users = users;
		this.rules = rules;
	}

	/** What is wrong with a user name; null when nothing is. */
	public @Nullable Kind faultOf(String username) {
		String name = Usernames.of(username);
		if (!Usernames.isWellFormed(name)) {
			return Kind.USERNAME_MALFORMED;
		}
		return this.users.usernameTaken(name) ? Kind.USERNAME_TAKEN : null;
	}

	/** What is wrong with a password, in plain words. */
	public List<String> complaints(Invitation invitation, String username, String password) {
		return this.rules.complaints(password, PasswordOwner.of(Usernames.of(username), invitation.guest()));
	}

}
