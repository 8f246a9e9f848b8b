package io.fluffywaffle.notification.notice;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.fluffywaffle.notification.retry.BackOff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to notices by itself. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

	private static final Duration LONG_ENOUGH = Duration.ofDays(1);

	@Bean
	CustomTask<NoticeDelivery> deliverNotice(NoticeDeliveries deliveries) {
		return Tasks.custom(NoticeDelivery.JOB)
			.onFailure(BackOff.during(LONG_ENOUGH))
			.execute((delivery, context) -> deliveries.deliver(delivery.getData())
				.<CompletionHandler<NoticeDelivery>>map(
						(again) -> (ended, operations) -> operations.reschedule(ended, again))
				.orElseGet(() -> new CompletionHandler.OnCompleteRemove<>()));
	}

	@Bean
	RecurringTask<Void> forgetOldNotices(OldNotices old) {
		return Tasks.recurring("forget-old-notices", FixedDelay.of(Duration.ofHours(1)))
			.execute((task, context) -> old.forget());
	}

}
