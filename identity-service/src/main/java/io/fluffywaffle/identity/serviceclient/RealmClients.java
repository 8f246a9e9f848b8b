package io.fluffywaffle.identity.serviceclient;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.identity.keycloak.Realm;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.ClientScopesResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;

import org.springframework.stereotype.Component;

/** The service clients as Keycloak knows them. */
@Component
class RealmClients {

	private final Realm realm;

	RealmClients(Realm realm) {
		this.realm = realm;
	}

	/**
	 * What Keycloak made.
	 *
	 * @param userId of the client's own account
	 */
	record Made(UUID userId, String secret) {

		@Override
		public String toString() {
			return "Made[" + this.userId + "]";
		}

	}

	/** Makes a client that gets tokens by its secret and nothing else. */
	Made make(String clientId, String name, List<String> scopes) {
		return this.realm.ask((realm) -> {
			provide(realm.clientScopes(), scopes);
			ClientResource made = realm.clients().get(create(realm, ScriptClient.of(clientId, name, scopes)));
			return new Made(UUID.fromString(made.getServiceAccountUser().getId()), made.getSecret().getValue());
		});
	}

	/** From now on it gets no token; one that is not there stays away. */
	void disable(String clientId) {
		this.realm.tell((realm) -> realm.clients().findByClientId(clientId).forEach((client) -> {
			client.setEnabled(false);
			realm.clients().get(client.getId()).update(client);
		}));
	}

	/** Deletes it and its account; one that is not there stays away. */
	void delete(String clientId) {
		this.realm.tell((realm) -> realm.clients()
			.findByClientId(clientId)
			.forEach((client) -> realm.clients().get(client.getId()).remove()));
	}

	private static String create(RealmResource realm, ClientRepresentation client) {
		try (Response answer = realm.clients().create(client)) {
			return id(answer);
		}
	}

	/**
	 * An installation that was made before a scope was gets it when it is needed first.
	 */
	private static void provide(ClientScopesResource known, List<String> scopes) {
		List<String> names = known.findAll().stream().map(ClientScopeRepresentation::getName).toList();
		for (String scope : scopes.stream().filter((scope) -> !names.contains(scope)).collect(Collectors.toSet())) {
			try (Response answer = known.create(ScriptClient.scope(scope))) {
				// somebody else made it just now
				if (answer.getStatus() != Response.Status.CONFLICT.getStatusCode()) {
					id(answer);
				}
			}
		}
	}

	private static String id(Response answer) {
		if (answer.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR) {
			throw new ClientErrorException(answer);
		}
		return CreatedResponseUtil.getCreatedId(answer);
	}

}
