package io.fluffywaffle.client.page;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance at a time watches the dates of pages. */
@Configuration(proxyBeanMethods = false)
class PageJobs {

	@Bean
	RecurringTask<Void> tellDuePages(PageFacts facts) {
		return Tasks.recurring("tell-due-pages", FixedDelay.ofMinutes(1)).execute((task, context) -> facts.tellDue());
	}

}
