package io.fluffywaffle.identity.keycloak;

import java.util.List;

import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A person who may sign in at once; the e-mail was proved. */
public record NewRealmUser(String username, String firstName, String lastName, String email, String password) {

	UserRepresentation representation() {
		CredentialRepresentation credential = new CredentialRepresentation();
		credential.setType(CredentialRepresentation.PASSWORD);
		credential.setValue(this.password);
		credential.setTemporary(false);
		UserRepresentation user = new UserRepresentation();
		user.setUsername(this.username);
		user.setFirstName(this.firstName);
		user.setLastName(this.lastName);
		user.setEmail(this.email);
		user.setEmailVerified(true);
		user.setEnabled(true);
		user.setCredentials(List.of(credential));
		return user;
	}

	@Override
	public String toString() {
		return "NewRealmUser[" + this.username + "]";
	}

}
