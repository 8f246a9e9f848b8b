package io.fluffywaffle.defaults.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One act, to be told. The withers give a changed copy.
 *
 * @param id tells an act that is told twice from two acts; null for a new one
 * @param at null for now
 * @param accountId the account it was done to or in, if any
 * @param targets what it was done to: kind and id
 * @param status the HTTP status of the answer, if it was a request
 * @param ip where it came from
 * @param details what else a reader wants to know, never anything secret or private
 */
public record AuditEntry(@Nullable UUID id, @Nullable Instant at, String action, AuditActor actor,
		@Nullable UUID accountId, Map<String, String> targets, AuditOutcome outcome, @Nullable Integer status,
		@Nullable String ip, @Nullable String userAgent, Map<String, String> details) {

	/** A successful act. */
	public static AuditEntry of(String action, AuditActor actor) {
		return new AuditEntry(null, null, action, actor, null, Map.of(), AuditOutcome.SUCCESS, null, null, null,
				Map.of());
	}

	/** As the act with this id, which may be told more than once. */
	public AuditEntry id(UUID id) {
		return new AuditEntry(id, this.at, this.action, this.actor, this.accountId, this.targets, this.outcome,
				this.status, this.ip, this.userAgent, this.details);
	}

	/** Done at another time than now. */
	public AuditEntry at(Instant at) {
		return new AuditEntry(this.id, at, this.action, this.actor, this.accountId, this.targets, this.outcome,
				this.status, this.ip, this.userAgent, this.details);
	}

	/** Done to or in this account. */
	public AuditEntry account(@Nullable UUID accountId) {
		return new AuditEntry(this.id, this.at, this.action, this.actor, accountId, this.targets, this.outcome,
				this.status, this.ip, this.userAgent, this.details);
	}

	/** Done to this. */
	public AuditEntry target(String kind, String id) {
		return new AuditEntry(this.id, this.at, this.action, this.actor, this.accountId, with(this.targets, kind, id),
				this.outcome, this.status, this.ip, this.userAgent, this.details);
	}

	/** Ended otherwise than well. */
	public AuditEntry outcome(AuditOutcome outcome) {
		return new AuditEntry(this.id, this.at, this.action, this.actor, this.accountId, this.targets, outcome,
				this.status, this.ip, this.userAgent, this.details);
	}

	/** As a request that was answered. */
	public AuditEntry answered(int status, @Nullable String ip, @Nullable String userAgent) {
		return new AuditEntry(this.id, this.at, this.action, this.actor, this.accountId, this.targets,
				AuditOutcome.of(status), status, ip, userAgent, this.details);
	}

	/** From this address and program. */
	public AuditEntry from(@Nullable String ip, @Nullable String userAgent) {
		return new AuditEntry(this.id, this.at, this.action, this.actor, this.accountId, this.targets, this.outcome,
				this.status, ip, userAgent, this.details);
	}

	/** With one more detail. */
	public AuditEntry detail(String name, String value) {
		return new AuditEntry(this.id, this.at, this.action, this.actor, this.accountId, this.targets, this.outcome,
				this.status, this.ip, this.userAgent, with(this.details, name, value));
	}

	private static Map<String, String> with(Map<String, String> known, String name, String value) {
		Map<String, String> more = new TreeMap<>(known);
		more.put(name, value);
		return Map.copyOf(more);
	}

}
