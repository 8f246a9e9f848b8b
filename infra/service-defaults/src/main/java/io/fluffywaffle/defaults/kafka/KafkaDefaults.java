package io.fluffywaffle.defaults.kafka;

import java.time.Duration;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ContainerPausingBackOffHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to a record that cannot be handled: poison goes to {@code <topic>.dlt} at
 * once; anything else is tried again without end, ever more slowly, with the container
 * paused, because nothing may be lost.
 */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@ConditionalOnBean(KafkaTemplate.class)
public class KafkaDefaults {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

	@Bean
	IncomingEvents incomingEvents(JsonMapper json) {
		return new IncomingEvents(json);
	}

	@Bean
	DefaultErrorHandler kafkaErrorHandler(KafkaTemplate<Object, Object> kafka, KafkaListenerEndpointRegistry registry) {
		DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(kafka,
				(record, ex) -> new TopicPartition(record.topic() + ".dlt", record.partition()));
		ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
		pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
		SimpleAsyncTaskScheduler wakeUps = new SimpleAsyncTaskScheduler();
		wakeUps.setThreadNamePrefix("kafka-retry-");
		DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, pauses,
				new ContainerPausingBackOffHandler(new ListenerContainerPauseService(registry, wakeUps)));
		handler.addNotRetryableExceptions(PoisonRecordException.class, JacksonException.class,
				RecordDeserializationException.class);
		// what is missing in a record or can never be stored is not there tomorrow either
		handler.addNotRetryableExceptions(NullPointerException.class, IllegalArgumentException.class,
				DataIntegrityViolationException.class);
		// somebody else wrote the same row just now
		handler.addRetryableExceptions(DuplicateKeyException.class);
		return handler;
	}

}
