package io.fluffywaffle.identity.serviceclient;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.keycloak.KeycloakRefusedException;
import io.fluffywaffle.identity.serviceclient.RealmClients.Made;
import io.fluffywaffle.identity.serviceclient.ServiceClient.Maker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** Where admins let programs in and take them out again. */
@Service
public class ServiceClientDesk {

	private static final Logger log = LoggerFactory.getLogger(ServiceClientDesk.class);

	private static final int NAME_BYTES = 8;

	private final ServiceClientBook book;

	private final RealmClients realm;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	ServiceClientDesk(ServiceClientBook book, RealmClients realm, Clock clock) {
		this.book = book;
		this.realm = realm;
		this.clock = clock;
	}

	/**
	 * Lets a program in. Keycloak comes first: if all ends there, a client is left whose
	 * secret nobody knows and which may enter no account.
	 */
	public IssuedServiceClient issue(NewServiceClient wanted, Maker maker) {
		String clientId = "script-" + HexFormat.of().formatHex(bytes());
		Made made = this.realm.make(clientId, wanted.name(), Scopes.sorted(wanted.scopes()));
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		ServiceClient client = new ServiceClient(Ids.next(), clientId, wanted.name(), Scopes.sorted(wanted.scopes()),
				wanted.accounts(), made.userId(), maker, now, wanted.expiresAt(), ServiceClientStatus.ACTIVE);
		this.book.open(client);
		return new IssuedServiceClient(client, made.secret());
	}

	/**
	 * Takes a program out: its tokens are refused within a second, and it gets no other.
	 * @throws NoSuchServiceClientException when there is none
	 */
	public void revoke(UUID id) {
		if (!this.book.end(id, ServiceClientStatus.REVOKED)) {
			throw new NoSuchServiceClientException();
		}
		settleSoon(id);
	}

	void expire(UUID id) {
		if (this.book.end(id, ServiceClientStatus.EXPIRED)) {
			settleSoon(id);
		}
	}

	private void settleSoon(UUID id) {
		try {
			settle(id);
		}
		catch (KeycloakAwayException | KeycloakRefusedException ex) {
			log.warn("Keycloak does not know yet of the end of service client {}: {}", id, ex.toString());
		}
	}

	/** Tells Keycloak of an end; may be called as often as one likes. */
	void settle(UUID id) {
		this.book.unsettled(id).ifPresent((client) -> {
			if (client.status() == ServiceClientStatus.REVOKED) {
				this.realm.delete(client.clientId());
			}
			else {
				this.realm.disable(client.clientId());
			}
			this.book.settle(client);
		});
	}

	private byte[] bytes() {
		byte[] name = new byte[NAME_BYTES];
		this.random.nextBytes(name);
		return name;
	}

}
