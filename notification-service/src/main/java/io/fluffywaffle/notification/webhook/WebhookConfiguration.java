package io.fluffywaffle.notification.webhook;

import java.net.InetAddress;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

	@Bean
	ReceiverAddresses receiverAddresses(WebhookProperties properties) {
		return new ReceiverAddresses(properties.privateReceivers(), InetAddress::getAllByName);
	}

	@Bean
	RecurringTask<Void> forgetOldDeliveries(DeliveryLog log) {
		return Tasks.recurring("forget-webhook-deliveries", FixedDelay.of(Duration.ofHours(1)))
			.execute((task, context) -> log.forgetOld());
	}

}
