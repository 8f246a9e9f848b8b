package io.fluffywaffle.identity.invitation;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * A mail that an invitation needs.
 *
 * @param mailing which one of the invitation's mails
 */
public record MailOrder(UUID invitationId, int mailing) implements Serializable {

	/** The job that sends it. */
	public static final TaskDescriptor<MailOrder> JOB = TaskDescriptor.of("invitation-mail", MailOrder.class);

}
