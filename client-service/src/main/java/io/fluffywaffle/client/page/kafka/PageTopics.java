package io.fluffywaffle.client.page.kafka;

import io.fluffywaffle.client.page.PageChanged;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class PageTopics {

	@Bean
	NewTopics pageTopic() {
		return Topics.ofLatestState(PageChanged.TOPIC);
	}

}
