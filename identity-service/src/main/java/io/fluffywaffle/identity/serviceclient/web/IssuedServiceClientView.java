package io.fluffywaffle.identity.serviceclient.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.access.AccountGrant;
import io.fluffywaffle.identity.serviceclient.IssuedServiceClient;
import io.fluffywaffle.identity.serviceclient.ServiceClient;
import io.fluffywaffle.identity.serviceclient.ServiceClient.Maker;
import io.fluffywaffle.identity.serviceclient.ServiceClientStatus;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A program that was let in just now.
 *
 * @param secret shown here and never again
 */
@Schema(name = "IssuedServiceClient")
record IssuedServiceClientView(UUID id, String clientId, String secret, String name, List<String> scopes,
		List<AccountGrant> accounts, Maker createdBy, Instant createdAt, Instant expiresAt,
		ServiceClientStatus status) {

	static IssuedServiceClientView of(IssuedServiceClient issued) {
		ServiceClient client = issued.client();
		return new IssuedServiceClientView(client.id(), client.clientId(), issued.secret(), client.name(),
				client.scopes(), client.accounts(), client.createdBy(), client.createdAt(), client.expiresAt(),
				client.status());
	}

	@Override
	public String toString() {
		return "IssuedServiceClientView[" + this.clientId + "]";
	}

}
