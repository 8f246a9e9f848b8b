package io.fluffywaffle.identity.audit.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.identity.audit.Actor;
import io.fluffywaffle.identity.audit.AuditFact;
import io.fluffywaffle.identity.audit.AuditLine;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** Something that was done, or refused. */
@Schema(name = "AuditLine")
record AuditLineView(long sequence, Instant at, String service, String action, Actor actor, @Nullable UUID accountId,
		@Schema(implementation = Map.class) RawValue targets, String outcome, @Nullable Integer status,
		@Nullable String ip, @Nullable String userAgent, @Nullable String traceId,
		@Schema(implementation = Map.class) RawValue details, String hash) {

	static AuditLineView of(AuditLine line) {
		AuditFact fact = line.fact();
		return new AuditLineView(line.sequence(), fact.at(), fact.service(), fact.action(), fact.actor(),
				fact.accountId(), new RawValue(fact.targets()), fact.outcome(), fact.status(), fact.ip(),
				fact.userAgent(), fact.traceId(), new RawValue(fact.details()), line.hash());
	}

}
