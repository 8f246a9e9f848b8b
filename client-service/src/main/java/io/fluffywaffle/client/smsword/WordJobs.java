package io.fluffywaffle.client.smsword;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets questions that nobody answered. */
@Configuration(proxyBeanMethods = false)
class WordJobs {

	@Bean
	RecurringTask<Void> forgetQuestions(Questions questions) {
		return Tasks.recurring("forget-questions", FixedDelay.ofHours(1))
			.execute((job, context) -> questions.forgetOld());
	}

}
