package io.fluffywaffle.messaging.reconcile;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One instance at a time reconciles. */
@Configuration(proxyBeanMethods = false)
class ReconcileJobs {

	@Bean
	RecurringTask<Void> reconcile(Reconciler reconciler, ReconcileProperties properties) {
		return Tasks.recurring("reconcile", FixedDelay.of(properties.every()))
			.execute((task, context) -> reconciler.reconcile());
	}

	@Bean
	RecurringTask<Void> askForOverdue(OverdueTexts overdue, ReconcileProperties properties) {
		return Tasks.recurring("ask-for-overdue-texts", FixedDelay.of(properties.every()))
			.execute((task, context) -> overdue.ask());
	}

}
