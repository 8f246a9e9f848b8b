package io.fluffywaffle.notification.push;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.fluffywaffle.notification.retry.BackOff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each device is told in its own time. */
@Configuration(proxyBeanMethods = false)
class PushJobs {

	@Bean
	CustomTask<PushDelivery> deliverPush(PushDeliveries deliveries) {
		return Tasks.custom(PushDelivery.JOB)
			.onFailure(BackOff.during(PushSender.KEPT))
			.execute((delivery, context) -> deliveries.deliver(delivery.getData())
				.<CompletionHandler<PushDelivery>>map(
						(again) -> (ended, operations) -> operations.reschedule(ended, again.at(), again.delivery()))
				.orElseGet(() -> new CompletionHandler.OnCompleteRemove<>()));
	}

}
