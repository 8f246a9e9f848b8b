package io.fluffywaffle.client.code;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** A code to be decided on. */
record CodeJob(UUID subject, int round, int dailyCodes) implements Serializable {

	static final TaskDescriptor<CodeJob> TASK = TaskDescriptor.of("phone-code", CodeJob.class);

	String name() {
		return this.subject + ":" + this.round;
	}

}
