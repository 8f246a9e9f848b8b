package io.fluffywaffle.identity.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Facts as tests want them. */
final class Facts {

	private Facts() {
	}

	static AuditFact fact(String action, Actor actor, @Nullable UUID accountId, String outcome, String details) {
		return new AuditFact(UUID.randomUUID(), Instant.now().truncatedTo(ChronoUnit.MICROS), "account-service", action,
				actor, accountId, "{\"userId\":\"" + UUID.randomUUID() + "\"}", outcome, 200, "192.0.2.7",
				"curl/8.5 \ud83e\uddc7", null, details);
	}

	static AuditFact fact(String action) {
		return fact(action, new Actor("ada", "Ada Lovelace", "user"), null, "success", "{}");
	}

	static List<AuditFact> some(int count) {
		return IntStream.range(0, count).mapToObj((i) -> fact("thing.done-" + i)).toList();
	}

}
