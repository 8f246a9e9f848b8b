package io.fluffywaffle.identity.keycloak;

import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak answered and refused.
 */
public final class KeycloakRefusedException extends RuntimeException {

	private static final GenericType<Map<String, Object>> BODY = new GenericType<>() {
	};

	private final int status;

	private final @Nullable String field;

	private final String reason;

	private KeycloakRefusedException(int status, @Nullable String field, String reason) {
		super("Keycloak refused with " + status);
		this.status = status;
		this.field = field;
		this.reason = reason;
	}

	static KeycloakRefusedException of(Response answer) {
		Map<String, Object> body = body(answer);
		Object reason = body.getOrDefault("errorMessage", body.getOrDefault("error_description", body.get("error")));
		return new KeycloakRefusedException(answer.getStatus(), Objects.toString(body.get("field"), null),
				Objects.toString(reason, ""));
	}

	private static Map<String, Object> body(Response answer) {
		try {
			Map<String, Object> body = answer.readEntity(BODY);
			return (body != null) ? body : Map.of();
		}
		catch (ProcessingException | IllegalStateException ex) {
			return Map.of();
		}
	}

	/** The HTTP status of its answer. */
	public int status() {
		return this.status;
	}

	/** The user's attribute at fault, where it names one. */
	public @Nullable String field() {
		return this.field;
	}

	/** Its own words or the key of its message; empty where it says nothing. */
	public String reason() {
		return this.reason;
	}

	/** Whether what was asked for is not there. */
	public boolean notThere() {
		return this.status == Response.Status.NOT_FOUND.getStatusCode();
	}

}
