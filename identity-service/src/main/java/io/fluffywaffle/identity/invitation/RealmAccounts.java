package io.fluffywaffle.identity.invitation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.identity.invitation.RedemptionRefused.Kind;
import io.fluffywaffle.identity.keycloak.KeycloakRefusedException;
import io.fluffywaffle.identity.keycloak.NewRealmUser;
import io.fluffywaffle.identity.keycloak.Realm;
import io.fluffywaffle.identity.keycloak.RealmUsers;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import org.springframework.stereotype.Component;

/**
 * Invited people in Keycloak. What an attempt left there that nobody finished is found by
 * the invited address, which no two users share, and taken over.
 */
@Component
class RealmAccounts {

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

	private static final int CONFLICT = 409;

	private static final int INVALID = 400;

	private final RealmUsers users;

	private final Realm realm;

	private final PasswordRules rules;

	RealmAccounts(RealmUsers users, Realm realm, PasswordRules rules) {
		this.users = users;
		this.realm = realm;
		this.rules = rules;
	}

	/**
	 * Makes the person a user who can sign in with the password.
	 * @throws RedemptionRefused when Keycloak does not take what they entered
	 */
	RealmAccount open(Lease lease, String email, Chosen chosen, String password) {
		NewRealmUser user = new NewRealmUser(chosen.username(), chosen.firstName(), chosen.lastName(), email, password);
		try {
			return new RealmAccount(this.users.create(user), chosen.username());
		}
		catch (KeycloakRefusedException ex) {
			if (ex.status() != CONFLICT) {
				throw refusal(ex, chosen, email, password);
			}
			RealmAccount left = leftOver(lease, email).orElseThrow(() -> refusal(ex, chosen, email, password));
			takeOver(left.userId(), chosen, email, password);
			return left;
		}
	}

	/** The account that an earlier attempt made and nobody finished. */
	Optional<RealmAccount> leftOver(Lease lease, String email) {
		long earliest = lease.firstAt().minus(CLOCKS_DIFFER).toEpochMilli();
		return this.realm.ask((realm) -> realm.users().searchByEmail(email, true))
			.stream()
			.filter((user) -> user.getCreatedTimestamp() >= earliest)
			.map(RealmAccount::of)
			.findFirst();
	}

	private void takeOver(UUID userId, Chosen chosen, String email, String password) {
		CredentialRepresentation credential = new CredentialRepresentation();
		credential.setType(CredentialRepresentation.PASSWORD);
		credential.setValue(password);
		credential.setTemporary(false);
		try {
			this.users.change(userId, (user) -> {
				user.setFirstName(chosen.firstName());
				user.setLastName(chosen.lastName());
			});
			this.realm.tell((realm) -> realm.users().get(userId.toString()).resetPassword(credential));
		}
		catch (KeycloakRefusedException ex) {
			// the only password that it ever had is this one: nothing to change
			if (!ex.reason().contains("equal to any of last")) {
				throw refusal(ex, chosen, email, password);
			}
		}
	}

	private RuntimeException refusal(KeycloakRefusedException ex, Chosen chosen, String email, String password) {
		if (ex.status() == CONFLICT) {
			return new RedemptionRefused(ex.reason().contains("email") ? Kind.EMAIL_TAKEN : Kind.USERNAME_TAKEN,
					List.of());
		}
		if (ex.status() != INVALID) {
			return ex;
		}
		if (ex.field() == null) {
			List<String> known = this.rules.complaints(password,
					new PasswordOwner(chosen.username(), email, chosen.firstName(), chosen.lastName()));
			return new RedemptionRefused(Kind.PASSWORD, known.isEmpty() ? List.of(words(ex.reason())) : known);
		}
		return new RedemptionRefused(ex.field().equals("username") ? Kind.USERNAME_MALFORMED : Kind.NAME, List.of());
	}

	private static String words(String reason) {
		boolean sentence = reason.contains(" ");
		return sentence ? reason.replaceFirst("^Invalid password: ", "")
				: "It does not keep to the rules for passwords";
	}

	/** A user of the realm, found or made. */
	record RealmAccount(UUID userId, String username) {

		static RealmAccount of(UserRepresentation user) {
			return new RealmAccount(UUID.fromString(user.getId()), user.getUsername());
		}

	}

}
