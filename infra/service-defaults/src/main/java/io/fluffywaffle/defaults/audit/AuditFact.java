package io.fluffywaffle.defaults.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** An act as it is told: bounded, and without control characters. */
record AuditFact(Instant at, String service, String action, AuditActor actor, @Nullable String accountId,
		Map<String, String> targets, AuditOutcome outcome, @Nullable Integer status, @Nullable String ip,
		@Nullable String userAgent, @Nullable String traceId, Map<String, String> details) {

	private static final int LONGEST = 300;

	static AuditFact of(AuditEntry entry, Instant now, String service, @Nullable String traceId) {
		AuditActor actor = entry.actor();
		return new AuditFact(Objects.requireNonNullElse(entry.at(), now).truncatedTo(ChronoUnit.MILLIS), service,
				entry.action(), new AuditActor(actor.id(), clean(actor.name()), actor.kind()),
				(entry.accountId() != null) ? entry.accountId().toString() : null, clean(entry.targets()),
				entry.outcome(), entry.status(), clean(entry.ip()), clean(entry.userAgent()), traceId,
				clean(entry.details()));
	}

	private static Map<String, String> clean(Map<String, String> values) {
		Map<String, String> cleaned = new TreeMap<>();
		values.forEach((name, value) -> cleaned.put(name, Objects.requireNonNullElse(clean(value), "")));
		return cleaned;
	}

	/** A caller can put anything into a path or a header. */
	private static @Nullable String clean(@Nullable String value) {
		if (value == null) {
			return null;
		}
		String printable = value.replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
		return printable.substring(0, Math.min(LONGEST, printable.length()));
	}

}
