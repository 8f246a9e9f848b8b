package io.fluffywaffle.notification.push;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * A notice is to reach a device. What it says is read when it does: what was erased or
 * read meanwhile reaches nobody.
 *
 * @param since when it was to reach it
 * @param attempts how often that was tried
 */
record PushDelivery(UUID noticeId, UUID subscriptionId, Instant since, int attempts) implements Serializable {

	static final TaskDescriptor<PushDelivery> JOB = TaskDescriptor.of("push", PushDelivery.class);

	PushDelivery again() {
		return new PushDelivery(this.noticeId, this.subscriptionId, this.since, this.attempts + 1);
	}

}
