package io.fluffywaffle.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import io.fluffywaffle.testsupport.servers.RealServers;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak's own administrator, at work in its console. */
public final class Console {

	private static final String ATTRIBUTE = "waffle.identity-url";

	private static final Console ONLY = new Console();

	private final RealmResource realm;

	private Console() {
		KeycloakAccess keycloak = RealServers.keycloak();
		this.realm = Keycloak.getInstance(keycloak.url(), "master", "admin", keycloak.adminPassword(), "admin-cli")
			.realm("waffle");
	}

	public static Console open() {
		return ONLY;
	}

	/** Lets Keycloak wake the service on this port. */
	public void wakes(int port) {
		String address = "http://127.0.0.1:" + port;
		RealmRepresentation changed = this.realm.toRepresentation();
		if (address.equals(changed.getAttributes().get(ATTRIBUTE))) {
			return;
		}
		changed.getAttributes().put(ATTRIBUTE, address);
		this.realm.update(changed);
	}

	public RealmResource realm() {
		return this.realm;
	}

	public UserResource user(UUID id) {
		return this.realm.users().get(id.toString());
	}

	public void change(UUID id, Consumer<UserRepresentation> change) {
		UserRepresentation user = user(id).toRepresentation();
		change.accept(user);
		user(id).update(user);
	}

	public void give(UUID id, String role) {
		user(id).roles().realmLevel().add(List.of(this.realm.roles().get(role).toRepresentation()));
	}

	public void take(UUID id, String role) {
		user(id).roles().realmLevel().remove(List.of(this.realm.roles().get(role).toRepresentation()));
	}

	public void resetPassword(UUID id, String password) {
		CredentialRepresentation credential = new CredentialRepresentation();
		credential.setType(CredentialRepresentation.PASSWORD);
		credential.setValue(password);
		credential.setTemporary(false);
		user(id).resetPassword(credential);
	}

}
