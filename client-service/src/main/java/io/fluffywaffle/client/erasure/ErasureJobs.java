package io.fluffywaffle.client.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance at a time asks again for what nobody confirmed. */
@Configuration(proxyBeanMethods = false)
class ErasureJobs {

	@Bean
	RecurringTask<Void> tellErasuresAgain(Forgetting forgetting) {
		return Tasks.recurring("tell-erasures-again", FixedDelay.ofMinutes(1))
			.execute((task, context) -> forgetting.tellAgain());
	}

}
