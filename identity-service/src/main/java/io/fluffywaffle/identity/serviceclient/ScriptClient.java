package io.fluffywaffle.identity.serviceclient;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** How a service client and its scopes look at Keycloak. */
final class ScriptClient {

	private static final String PROTOCOL = "openid-connect";

	private static final List<String> SERVICES = List.of("identity-service", "account-service", "client-service",
			"messaging-service", "notification-service");

	/** Keycloak's own: who it is, and nothing of roles. */
	private static final List<String> IDENTITY = List.of("basic", "profile", "service_account");

	private static final int TOKEN_SECONDS = 300;

	private ScriptClient() {
	}

	static ClientRepresentation of(String clientId, String name, List<String> scopes) {
		ClientRepresentation client = new ClientRepresentation();
		client.setClientId(clientId);
		client.setName(name);
		client.setDescription("Made by an admin of Waffle");
		client.setEnabled(true);
		client.setProtocol(PROTOCOL);
		client.setPublicClient(false);
		client.setClientAuthenticatorType("client-secret");
		client.setServiceAccountsEnabled(true);
		client.setStandardFlowEnabled(false);
		client.setImplicitFlowEnabled(false);
		client.setDirectAccessGrantsEnabled(false);
		client.setFullScopeAllowed(false);
		client.setRedirectUris(List.of());
		client.setWebOrigins(List.of());
		client.setDefaultClientScopes(Stream.concat(IDENTITY.stream(), scopes.stream()).toList());
		client.setOptionalClientScopes(List.of());
		client.setAttributes(Map.of("access.token.lifespan", String.valueOf(TOKEN_SECONDS),
				"oauth2.device.authorization.grant.enabled", "false", "oidc.ciba.grant.enabled", "false"));
		client.setProtocolMappers(SERVICES.stream().map(ScriptClient::audience).toList());
		return client;
	}

	static ClientScopeRepresentation scope(String name) {
		ClientScopeRepresentation scope = new ClientScopeRepresentation();
		scope.setName(name);
		scope.setProtocol(PROTOCOL);
		scope.setDescription("Lets service clients do what their accounts allow");
		scope.setAttributes(Map.of("include.in.token.scope", "true", "display.on.consent.screen", "false"));
		return scope;
	}

	private static ProtocolMapperRepresentation audience(String service) {
		ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
		mapper.setName(service + " in aud");
		mapper.setProtocol(PROTOCOL);
		mapper.setProtocolMapper("oidc-audience-mapper");
		mapper.setConfig(Map.of("included.custom.audience", service, "access.token.claim", "true",
				"introspection.token.claim", "true", "id.token.claim", "false"));
		return mapper;
	}

}
