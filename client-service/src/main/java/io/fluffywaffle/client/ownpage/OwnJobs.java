package io.fluffywaffle.client.ownpage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets links and sessions that are over. */
@Configuration(proxyBeanMethods = false)
class OwnJobs {

	@Bean
	RecurringTask<Void> forgetOwnPages(OwnPages pages) {
		return Tasks.recurring("forget-own-pages", FixedDelay.ofHours(1)).execute((job, context) -> pages.forgetOld());
	}

}
