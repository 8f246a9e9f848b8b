package io.fluffywaffle.gateway.support;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import tools.jackson.databind.json.JsonMapper;

/** Tells what identity-service tells when it revokes. */
public record Revoking(KafkaProbe kafka) {

	/** Everything that this person was given up to now. */
	public void user(UUID person, Instant before, boolean signedOut) {
		tell(person, Map.of("userId", person, "before", before, "signedOut", signedOut, "reason",
				signedOut ? "revoked" : "role-changed"));
	}

	/** One session of this person. */
	public void session(UUID person, String session) {
		tell(person, Map.of("userId", person, "sessionId", session, "before", Instant.now(), "signedOut", true,
				"reason", "signed-out"));
	}

	private void tell(UUID person, Map<String, Object> fields) {
		Map<String, Object> fact = new LinkedHashMap<>(fields);
		this.kafka.send("identity.revocation.v1", person.toString(), "TokensRevoked", person,
				JsonMapper.shared().writeValueAsString(fact));
	}

}
