package io.fluffywaffle.identity.audit.web;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.identity.audit.AuditQuery;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of an account are wanted; what is absent wants all.
 *
 * @param query any part of action, name, address, targets or details
 * @param actor the id of who did it
 * @param action the beginning of the action's name
 * @param from the earliest time
 * @param to the time that is too late
 */
record AccountAuditFilter(@Size(max = 100) @Nullable String query, @Size(max = 100) @Nullable String actor,
		@Size(max = 100) @Nullable String action,
		@Pattern(regexp = "success|refused|failed", message = "is success, refused or failed") @Nullable String outcome,
		@Nullable Instant from, @Nullable Instant to) {

	/** The account is the path's, whatever else is asked. */
	AuditQuery asked(UUID accountId) {
		return new AuditFilter(this.query, this.actor, this.action, accountId, this.outcome, this.from, this.to)
			.asked();
	}

}
