package io.fluffywaffle.identity.access;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;

/**
 * The fact: a user or a service client may enter accounts from now on.
 *
 * @param grantedBy the admin who decided it
 */
public record AccessGranted(UUID userId, String name, List<AccountGrant> accounts, Reason reason, UUID grantedBy) {

	/** Where it is told; the key is the user's id. */
	public static final String TOPIC = "identity.access.v1";

	/** As it is told. */
	public OutgoingEvent event() {
		return OutgoingEvent.of(TOPIC, this.userId.toString(), "AccessGranted", null, this);
	}

	/** Why they may. */
	public enum Reason {

		/** They accepted an invitation. */
		@JsonProperty("invitation")
		INVITATION,

		/** An admin made a service client. */
		@JsonProperty("service-client")
		SERVICE_CLIENT

	}

}
