package io.fluffywaffle.identity.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.identity.keycloak.RealmCredential.Type;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

import org.springframework.stereotype.Component;

/** By what people prove who they are. */
@Component
public class RealmCredentials {

	private static final String NEW_PASSWORD = "UPDATE_PASSWORD";

	private static final String NEW_TOTP = "CONFIGURE_TOTP";

	private final Realm realm;

	RealmCredentials(Realm realm) {
		this.realm = realm;
	}

	/** What a user has; nothing for one who is not there. */
	public List<RealmCredential> of(UUID userId) {
		return this.realm.find((realm) -> credentials(realm.users().get(userId.toString()))).orElse(List.of());
	}

	/** Whether a user has a second factor. */
	public boolean hasSecondFactor(UUID userId) {
		return of(userId).stream().anyMatch((credential) -> credential.type().second());
	}

	/** The user chooses a new password before anything else. */
	public void requirePassword(UUID userId) {
		this.realm.tell((realm) -> require(realm.users().get(userId.toString()), NEW_PASSWORD));
	}

	/** The user loses all second factors and sets up a new one before anything else. */
	public void requireSecondFactor(UUID userId) {
		this.realm.tell((realm) -> {
			UserResource user = realm.users().get(userId.toString());
			require(user, NEW_TOTP);
			credentials(user).stream()
				.filter((credential) -> credential.type() != Type.PASSWORD)
				.forEach((credential) -> user.removeCredential(credential.id()));
		});
	}

	private static void require(UserResource user, String action) {
		UserRepresentation changed = user.toRepresentation();
		List<String> asked = new ArrayList<>(Optional.ofNullable(changed.getRequiredActions()).orElse(List.of()));
		if (!asked.contains(action)) {
			asked.add(action);
		}
		changed.setRequiredActions(asked);
		user.update(changed);
	}

	private static List<RealmCredential> credentials(UserResource user) {
		return user.credentials().stream().map(RealmCredential::of).flatMap(Stream::ofNullable).toList();
	}

}
