package io.fluffywaffle.identity.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * The right to redeem an invitation, alone and for a while.
 *
 * @param number a later one makes this one void
 * @param firstAt when it was redeemed or tried for the first time
 */
public record Lease(UUID invitationId, int number, Instant firstAt) implements Serializable {

	/** The job that finishes what its holder left undone. */
	public static final TaskDescriptor<Lease> JOB = TaskDescriptor.of("invitation-redemption", Lease.class);

}
