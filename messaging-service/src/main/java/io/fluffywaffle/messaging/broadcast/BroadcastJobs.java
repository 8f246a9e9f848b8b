package io.fluffywaffle.messaging.broadcast;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What broadcasts need done now and then. */
@Configuration(proxyBeanMethods = false)
class BroadcastJobs {

	/** An instance that dies while it writes recipients down leaves them. */
	@Bean
	RecurringTask<Void> discardForgottenBroadcasts(Broadcasts broadcasts) {
		return Tasks.recurring("discard-forgotten-broadcasts", FixedDelay.ofHours(1))
			.execute((task, context) -> broadcasts.discardForgotten());
	}

	/** An instance that dies while it stops a paused one leaves texts of it. */
	@Bean
	RecurringTask<Void> finishStoppingBroadcasts(Broadcasts broadcasts, WaitingBroadcastTexts texts) {
		return Tasks.recurring("finish-stopping-broadcasts", FixedDelay.ofSeconds(10))
			.execute((task, context) -> broadcasts.halfStopped().forEach(texts::cancel));
	}

}
