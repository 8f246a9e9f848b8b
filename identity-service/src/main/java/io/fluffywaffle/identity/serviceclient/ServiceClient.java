package io.fluffywaffle.identity.serviceclient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.access.AccountGrant;

/**
 * A program that acts by itself.
 *
 * @param clientId its name at Keycloak
 * @param scopes for example {@code messages:read}
 * @param userId of its own account at Keycloak
 */
public record ServiceClient(UUID id, String clientId, String name, List<String> scopes, List<AccountGrant> accounts,
		UUID userId, Maker createdBy, Instant createdAt, Instant expiresAt, ServiceClientStatus status) {

	/** The admin who let it in. */
	public record Maker(UUID id, String name) {
	}

}
