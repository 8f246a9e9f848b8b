package io.fluffywaffle.identity.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done, or refused, in one of the services.
 *
 * @param eventId the same fact told twice has the same one
 * @param at to the microsecond
 * @param action for example {@code member.role-changed}
 * @param targets JSON object: what it was done to
 * @param outcome {@code success}, {@code refused} or {@code failed}
 * @param status the HTTP status it was answered with, if it was a request
 * @param details JSON object: what else matters
 */
public record AuditFact(UUID eventId, Instant at, String service, String action, Actor actor, @Nullable UUID accountId,
		String targets, String outcome, @Nullable Integer status, @Nullable String ip, @Nullable String userAgent,
		@Nullable String traceId, String details) {
}
