package io.fluffywaffle.messaging.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance at a time deletes. */
@Configuration(proxyBeanMethods = false)
class RetentionJobs {

	@Bean
	RecurringTask<Void> deleteOldTexts(Retention retention) {
		return Tasks.recurring("delete-old-texts", FixedDelay.ofHours(1))
			.execute((task, context) -> retention.deleteWhatIsTooOld());
	}

}
