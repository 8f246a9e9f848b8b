package io.fluffywaffle.identity.serviceclient.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.access.AccountGrant;
import io.fluffywaffle.identity.serviceclient.ServiceClient;
import io.fluffywaffle.identity.serviceclient.ServiceClient.Maker;
import io.fluffywaffle.identity.serviceclient.ServiceClientStatus;
import io.swagger.v3.oas.annotations.media.Schema;

/** A program that acts by itself, without its secret. */
@Schema(name = "ServiceClient")
record ServiceClientView(UUID id, String clientId, String name, List<String> scopes, List<AccountGrant> accounts,
		Maker createdBy, Instant createdAt, Instant expiresAt, ServiceClientStatus status) {

	static ServiceClientView of(ServiceClient client) {
		return new ServiceClientView(client.id(), client.clientId(), client.name(), client.scopes(), client.accounts(),
				client.createdBy(), client.createdAt(), client.expiresAt(), client.status());
	}

}
