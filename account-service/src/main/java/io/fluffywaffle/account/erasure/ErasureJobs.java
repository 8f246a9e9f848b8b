package io.fluffywaffle.account.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.fluffywaffle.account.account.ErasureProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance at a time looks for accounts to erase. */
@Configuration(proxyBeanMethods = false)
class ErasureJobs {

	@Bean
	RecurringTask<Void> eraseAccounts(Eraser eraser, ErasureProperties properties) {
		return Tasks.recurring("erase-accounts", FixedDelay.of(properties.every()))
			.execute((task, context) -> eraser.run());
	}

}
