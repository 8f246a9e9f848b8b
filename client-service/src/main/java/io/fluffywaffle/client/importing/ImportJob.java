package io.fluffywaffle.client.importing;

import java.io.Serializable;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/**
 * One turn of work on an import.
 *
 * @param turn if the import is at another one, there is nothing to do
 */
record ImportJob(UUID accountId, UUID importId, int turn) implements Serializable {

	/** Who does it; one at a time, in whichever instance. */
	static final TaskDescriptor<ImportJob> TASK = TaskDescriptor.of("import-clients", ImportJob.class);

}
