package io.fluffywaffle.identity.keycloak;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.representations.idm.UserRepresentation;

import org.springframework.stereotype.Component;

/** The users of the realm. */
@Component
public class RealmUsers {

	private final Realm realm;

	RealmUsers(Realm realm) {
		this.realm = realm;
	}

	/** The user, unless Keycloak has none with this id. */
	public Optional<RealmUser> find(UUID id) {
		return this.realm.find((realm) -> RealmUser.of(realm.users().get(id.toString()).toRepresentation()));
	}

	/** Some of all people, without the accounts of clients. */
	public List<RealmUser> list(int first, int limit) {
		return this.realm.ask((realm) -> realm.users().list(first, limit).stream().map(RealmUser::of).toList());
	}

	/** Whether somebody signs in with this name. */
	public boolean usernameTaken(String username) {
		return this.realm.ask((realm) -> !realm.users().searchByUsername(username, true).isEmpty());
	}

	/** Whether somebody has this e-mail. */
	public boolean emailTaken(String email) {
		return this.realm.ask((realm) -> !realm.users().searchByEmail(email, true).isEmpty());
	}

	/**
	 * Makes a user.
	 * @throws KeycloakRefusedException 409 for a taken name or e-mail, 400 for what the
	 * realm's rules refuse, with the field or the rule
	 */
	public UUID create(NewRealmUser user) {
		return this.realm.ask((realm) -> {
			try (Response answer = realm.users().create(user.representation())) {
				if (answer.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR) {
					throw new ClientErrorException(answer);
				}
				return UUID.fromString(CreatedResponseUtil.getCreatedId(answer));
			}
		});
	}

	/** Changes what the caller sets in the representation and nothing else. */
	public void change(UUID id, Consumer<UserRepresentation> change) {
		this.realm.tell((realm) -> {
			UserRepresentation user = realm.users().get(id.toString()).toRepresentation();
			change.accept(user);
			realm.users().get(id.toString()).update(user);
		});
	}

	/** Deletes a user; one who is not there stays away. */
	public void delete(UUID id) {
		this.realm.find((realm) -> {
			realm.users().get(id.toString()).remove();
			return true;
		});
	}

}
