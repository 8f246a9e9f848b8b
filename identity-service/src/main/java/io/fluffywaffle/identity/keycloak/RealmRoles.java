package io.fluffywaffle.identity.keycloak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import org.springframework.stereotype.Component;

/** Who has which role of the realm. */
@Component
public class RealmRoles {

	/** Runs the installation. */
	public static final String ADMIN = "admin";

	/** Has to sign in with a second factor. */
	public static final String SECOND_FACTOR = "second-factor";

	private static final int PAGE = 200;

	private final Realm realm;

	RealmRoles(Realm realm) {
		this.realm = realm;
	}

	/** All roles of a user, those given by a group or another role included. */
	public Set<String> of(UUID userId) {
		return this.realm.ask((realm) -> realm.users()
			.get(userId.toString())
			.roles()
			.realmLevel()
			.listEffective()
			.stream()
			.map(RoleRepresentation::getName)
			.collect(Collectors.toSet()));
	}

	/** Everybody to whom the role was given. */
	public Set<UUID> holders(String role) {
		Set<UUID> holders = new HashSet<>();
		List<UserRepresentation> page;
		do {
			int first = holders.size();
			page = this.realm.ask((realm) -> realm.roles().get(role).getUserMembers(true, first, PAGE));
			page.forEach((user) -> holders.add(UUID.fromString(user.getId())));
		}
		while (page.size() == PAGE);
		return holders;
	}

	/** Gives a role or takes it away. */
	public void set(UUID userId, String role, boolean given) {
		this.realm.tell((realm) -> {
			List<RoleRepresentation> roles = List.of(realm.roles().get(role).toRepresentation());
			RoleScopeResource ofUser = realm.users().get(userId.toString()).roles().realmLevel();
			if (given) {
				ofUser.add(roles);
			}
			else {
				ofUser.remove(roles);
			}
		});
	}

}
