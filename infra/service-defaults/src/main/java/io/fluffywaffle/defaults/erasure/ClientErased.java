package io.fluffywaffle.defaults.erasure;

import java.time.Instant;
import java.util.UUID;

/** The fact: a service has nothing left of the people whom an erasure is about. */
record ClientErased(UUID erasureId, UUID accountId, String service, Instant at) {

	static final String TYPE = "ClientErased";

	static String topicOf(String service) {
		return "client-erasure." + service + ".v1";
	}

}
