package io.fluffywaffle.identity.audit.kafka;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What services tell on {@code audit.<service>.v1}; nothing of it is taken on trust. */
record AuditedBody(@Nullable Instant at, @Nullable String service, @Nullable String action, @Nullable ActorBody actor,
		@Nullable UUID accountId, @Nullable Map<String, @Nullable String> targets, @Nullable String outcome,
		@Nullable Integer status, @Nullable String ip, @Nullable String userAgent, @Nullable String traceId,
		@Nullable Map<String, @Nullable String> details) {

	record ActorBody(@Nullable String id, @Nullable String name, @Nullable String kind) {
	}

}
