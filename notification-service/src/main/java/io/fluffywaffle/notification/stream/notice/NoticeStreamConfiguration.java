package io.fluffywaffle.notification.stream.notice;

import java.time.Duration;

import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.notification.notice.NoticeChannel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class NoticeStreamConfiguration {

	/** Whoever was not there then asks for how things are. */
	private static final Duration KEPT = Duration.ofDays(1);

	@Bean
	NewTopics noticeTopic() {
		return Topics.ofFacts(NoticesTold.TOPIC, KEPT);
	}

	@Bean
	StreamChannel listChannel(NoticeFacts facts) {
		return new StreamChannel(NoticeChannel.LIST, facts);
	}

	@Bean
	StreamChannel desktopChannel(NoticeFacts facts) {
		return new StreamChannel(NoticeChannel.DESKTOP, facts);
	}

}
