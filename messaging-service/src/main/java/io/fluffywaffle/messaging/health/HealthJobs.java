package io.fluffywaffle.messaging.health;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance at a time looks after the accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HealthProperties.class)
class HealthJobs {

	@Bean
	RecurringTask<Void> watchForIncidents(IncidentWatch watch, HealthProperties properties) {
		return Tasks.recurring("watch-for-incidents", FixedDelay.of(properties.every()))
			.execute((task, context) -> watch.look());
	}

}
