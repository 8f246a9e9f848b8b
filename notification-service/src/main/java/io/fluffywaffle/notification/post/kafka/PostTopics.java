package io.fluffywaffle.notification.post.kafka;

import java.time.Duration;

import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.notification.post.PostPublished;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class PostTopics {

	@Bean
	NewTopics postTopic(@Value("${WAFFLE_TOPIC_RETENTION}") Duration kept) {
		return Topics.ofFacts(PostPublished.TOPIC, kept);
	}

}
