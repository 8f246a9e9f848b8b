package io.fluffywaffle.messaging.forgetting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Even what was erased is not remembered for ever. */
@Configuration(proxyBeanMethods = false)
class ForgettingJobs {

	@Bean
	RecurringTask<Void> forgetErasedTexts(PersonTexts texts) {
		return Tasks.recurring("forget-erased-texts", FixedDelay.ofHours(24))
			.execute((task, context) -> texts.forgetErased());
	}

}
