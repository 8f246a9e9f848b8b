package io.fluffywaffle.identity.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted; null wants all.
 *
 * @param text any part of action, name, address, targets or details
 * @param actor the id of who did it
 * @param action the beginning of its name
 * @param from the earliest time
 * @param to the time that is too late
 */
public record AuditQuery(@Nullable String text, @Nullable String actor, @Nullable String action,
		@Nullable UUID accountId, @Nullable String outcome, @Nullable Instant from, @Nullable Instant to) {

	/** The same for the lines of one account. */
	public AuditQuery of(UUID account) {
		return new AuditQuery(this.text, this.actor, this.action, account, this.outcome, this.from, this.to);
	}

}
