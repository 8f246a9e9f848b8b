package io.fluffywaffle.client.join;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets people who did not become clients. */
@Configuration(proxyBeanMethods = false)
class JoinJobs {

	@Bean
	RecurringTask<Void> forgetAttempts(Attempts attempts) {
		return Tasks.recurring("forget-attempts", FixedDelay.ofHours(1))
			.execute((job, context) -> attempts.forgetOld());
	}

}
