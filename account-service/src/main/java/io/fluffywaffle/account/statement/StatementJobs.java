package io.fluffywaffle.account.statement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What statements need done now and then. */
@Configuration(proxyBeanMethods = false)
class StatementJobs {

	@Bean
	RecurringTask<Void> endLastMonth(MonthEnds months) {
		return Tasks.recurring("end-last-month", FixedDelay.ofMinutes(1)).execute((task, context) -> months.endLast());
	}

}
