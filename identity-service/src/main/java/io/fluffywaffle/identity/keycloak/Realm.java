package io.fluffywaffle.identity.keycloak;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;

import org.springframework.stereotype.Component;

/**
 * Our realm in Keycloak. Each call waits for Keycloak a few seconds at most and not at
 * all while it is known to be away; never call inside a transaction.
 */
@Component
public class Realm {

	private final Keycloak keycloak;

	private final String name;

	private final CircuitBreaker breaker;

	Realm(Keycloak keycloak, KeycloakProperties properties, CircuitBreaker keycloakBreaker) {
		this.keycloak = keycloak;
		this.name = properties.realm();
		this.breaker = keycloakBreaker;
	}

	/**
	 * What Keycloak answers.
	 * @throws KeycloakAwayException when it does not
	 * @throws KeycloakRefusedException when it refuses
	 */
	public <T> T ask(Function<RealmResource, T> question) {
		try {
			return this.breaker.executeSupplier(() -> answer(question));
		}
		catch (CallNotPermittedException ex) {
			throw new KeycloakAwayException(ex);
		}
	}

	/** As {@link #ask}; empty when what was asked for is not there. */
	public <T> Optional<T> find(Function<RealmResource, T> question) {
		try {
			return Optional.of(ask(question));
		}
		catch (KeycloakRefusedException ex) {
			if (ex.notThere()) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/** As {@link #ask}, for what has no answer. */
	public void tell(Consumer<RealmResource> order) {
		ask((realm) -> {
			order.accept(realm);
			return true;
		});
	}

	private <T> T answer(Function<RealmResource, T> question) {
		try {
			return question.apply(this.keycloak.realm(this.name));
		}
		catch (ClientErrorException ex) {
			throw KeycloakRefusedException.of(ex.getResponse());
		}
		catch (WebApplicationException | ProcessingException ex) {
			throw new KeycloakAwayException(ex);
		}
	}

}
