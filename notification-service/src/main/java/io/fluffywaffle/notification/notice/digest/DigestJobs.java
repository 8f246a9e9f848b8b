package io.fluffywaffle.notification.notice.digest;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** It is morning somewhere every quarter of an hour. */
@Configuration(proxyBeanMethods = false)
class DigestJobs {

	@Bean
	RecurringTask<Void> orderDigests(Digests digests) {
		return Tasks.recurring("order-digests", FixedDelay.of(Duration.ofMinutes(5)))
			.execute((task, context) -> digests.order());
	}

}
