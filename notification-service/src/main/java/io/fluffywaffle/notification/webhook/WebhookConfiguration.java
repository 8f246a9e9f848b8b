package io.fluffywaffle.notification.webhook;

import java.net.InetAddress;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.fluffywaffle.notification.outgoing.ReceiverAddresses;
import io.fluffywaffle.notification.outgoing.ReceiverUrls;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

	@Bean
	ReceiverAddresses receiverAddresses(WebhookProperties properties) {
		return new ReceiverAddresses(properties.privateReceivers(), InetAddress::getAllByName);
	}

	@Bean
	ReceiverUrls receiverUrls(ReceiverAddresses addresses, WebhookProperties properties) {
		return new ReceiverUrls(addresses, properties.privateReceivers());
	}

	@Bean
	RecurringTask<Void> forgetOldDeliveries(DeliveryLog log) {
		return Tasks.recurring("forget-webhook-deliveries", FixedDelay.of(Duration.ofHours(1)))
			.execute((task, context) -> log.forgetOld());
	}

}
