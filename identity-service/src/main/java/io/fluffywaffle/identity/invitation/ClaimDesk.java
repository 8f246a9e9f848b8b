package io.fluffywaffle.identity.invitation;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Where people ask for their link by name. Whether there is such an invitation is looked
 * up in the background: no caller learns it, not by words and not by time.
 */
@Service
public class ClaimDesk {

	static final TaskDescriptor<String> JOB = TaskDescriptor.of("invitation-claim", String.class);

	private final ObjectProvider<SchedulerClient> scheduler;

	private final ClaimLimits limits;

	private final Clock clock;

	ClaimDesk(ObjectProvider<SchedulerClient> scheduler, ClaimLimits limits, Clock clock) {
		this.scheduler = scheduler;
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * Sends the link to the invited address of whoever is called so. Too many calls from
	 * one address go unanswered.
	 */
	public void claim(String name, String address) {
		if (this.limits.permit(address)) {
			this.scheduler.getObject()
				.scheduleIfNotExists(
						JOB.instance(Ids.next().toString()).data(NameKey.of(name)).scheduledTo(this.clock.instant()));
		}
	}

}
