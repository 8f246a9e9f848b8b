package io.fluffywaffle.notification.webhook;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * An owner is to hear that a webhook was paused.
 *
 * @param version of the webhook when it was: whoever edited it since knows already
 */
public record PauseNotice(UUID webhookId, long version, UUID ownerId) implements Serializable {

	/** The job that mails it. */
	public static final TaskDescriptor<PauseNotice> JOB = TaskDescriptor.of("webhook-paused-mail", PauseNotice.class);

}
