package io.fluffywaffle.defaults.erasure;

import java.time.Clock;
import java.util.List;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutboxAutoConfiguration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Lets services that keep something of accounts and their clients erase it. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnBean(AccountEraser.class)
class ErasureAutoConfiguration {

	private static final String SUFFIX = "-service$";

	@Bean
	ErasureConfirmation erasureConfirmation(@Value("${spring.application.name}") String name, Outbox outbox,
			Clock clock) {
		return new ErasureConfirmation(name.replaceFirst(SUFFIX, ""), outbox, clock);
	}

	@Bean
	NewTopics erasureTopic(@Value("${spring.application.name}") String name) {
		return Topics.ofFacts(AccountErased.topicOf(name.replaceFirst(SUFFIX, "")));
	}

	@Bean
	AccountErasureListener accountErasureListener(List<AccountEraser> erasers, ErasureConfirmation confirmation,
			IncomingEvents events) {
		return new AccountErasureListener(erasers, confirmation, events);
	}

	@Bean
	@ConditionalOnBean(ClientEraser.class)
	NewTopics clientErasureTopic(@Value("${spring.application.name}") String name) {
		return Topics.ofFacts(ClientErased.topicOf(name.replaceFirst(SUFFIX, "")));
	}

	@Bean
	@ConditionalOnBean(ClientEraser.class)
	ClientErasureListener clientErasureListener(List<ClientEraser> erasers, ErasureConfirmation confirmation,
			IncomingEvents events) {
		return new ClientErasureListener(erasers, confirmation, events);
	}

}
