package io.fluffywaffle.notification.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * Somebody wants everything that happened in between told once more.
 *
 * @param from the first moment
 * @param until the last moment
 */
public record Replay(UUID id, UUID webhookId, Instant from, Instant until) implements Serializable {

	/** The job that does it; one at a time for each webhook. */
	public static final TaskDescriptor<Replay> JOB = TaskDescriptor.of("webhook-replay", Replay.class);

	/** Whether it happened in between. */
	public boolean isAbout(Fact fact) {
		return !fact.occurredAt().isBefore(this.from) && !fact.occurredAt().isAfter(this.until);
	}

}
