package io.fluffywaffle.notification.notice.text;

import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks whether texts were read. */
@Configuration(proxyBeanMethods = false)
class TextJobs {

	private static final Duration LOST = Duration.ofDays(90);

	@Bean
	OneTimeTask<TextWatch> remindOfTexts(TextNotices notices) {
		return Tasks.oneTime(TextWatch.JOB).execute((watch, context) -> notices.remind(watch.getData()));
	}

	@Bean
	RecurringTask<Void> forgetWaitingConversations(WaitingConversations conversations, Clock clock) {
		return Tasks.recurring("forget-waiting-conversations", FixedDelay.of(Duration.ofHours(24)))
			.execute((task, context) -> conversations.forgetBefore(clock.instant().minus(LOST)));
	}

}
