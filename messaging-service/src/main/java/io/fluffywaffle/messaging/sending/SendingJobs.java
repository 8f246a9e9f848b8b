package io.fluffywaffle.messaging.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sending needs done now and then. */
@Configuration(proxyBeanMethods = false)
class SendingJobs {

	@Bean
	RecurringTask<Void> forgetIdempotencyKeys(IdempotencyKeys keys) {
		return Tasks.recurring("forget-idempotency-keys", FixedDelay.ofHours(1))
			.execute((task, context) -> keys.forgetOld());
	}

	@Bean
	RecurringTask<Void> expireTexts(ExpiredTexts texts) {
		return Tasks.recurring("expire-texts", FixedDelay.ofSeconds(2)).execute((task, context) -> texts.expire());
	}

	@Bean
	RecurringTask<Void> forgetSentSegments(SentSegments sent) {
		return Tasks.recurring("forget-sent-segments", FixedDelay.ofHours(24))
			.execute((task, context) -> sent.forgetOld());
	}

}
