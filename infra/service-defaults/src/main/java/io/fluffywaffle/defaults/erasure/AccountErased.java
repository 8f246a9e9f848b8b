package io.fluffywaffle.defaults.erasure;

import java.time.Instant;
import java.util.UUID;

/** The fact: a service has nothing left of an account. */
record AccountErased(UUID accountId, String service, Instant at) {

	static final String TYPE = "AccountErased";

	static String topicOf(String service) {
		return "erasure." + service + ".v1";
	}

}
