package io.fluffywaffle.defaults.outbox;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

import javax.sql.DataSource;

import io.fluffywaffle.defaults.inbox.Inbox;
import io.fluffywaffle.defaults.kafka.KafkaDefaults;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives every service with events its outbox and the relay of it. */
@AutoConfiguration(after = { JdbcTemplateAutoConfiguration.class, KafkaDefaults.class })
@ConditionalOnProperty(name = "waffle.events.enabled", matchIfMissing = true)
public class OutboxAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	OutboxRelay outboxRelay(DataSource database, KafkaProperties kafka, Inbox inbox) {
		Map<String, Object> settings = kafka.buildProducerProperties();
		settings.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-relay");
		// a batch that expired while a later one got through would turn the order of its
		// key around
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
		settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
		return new OutboxRelay(database, () -> new KafkaProducer<>(settings), inbox::forgetOld);
	}

	@Bean
	Outbox outbox(JdbcTemplate jdbc, JsonMapper json, Clock clock, ObjectProvider<Tracer> tracer, OutboxRelay relay) {
		return new Outbox(jdbc, json, clock, traceparent(tracer), relay::wake);
	}

	@Bean
	Gauge oldestUnsentEvent(MeterRegistry meters, JdbcTemplate jdbc) {
		return Gauge.builder("waffle.outbox.oldest.age", jdbc, OutboxAutoConfiguration::secondsOfOldest)
			.description("Age of the oldest event that Kafka has not acknowledged")
			.baseUnit("seconds")
			.register(meters);
	}

	private static double secondsOfOldest(JdbcTemplate jdbc) {
		Double age = jdbc.queryForObject("select coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox",
				Double.class);
		return (age != null) ? age : 0;
	}

	private static Supplier<@Nullable String> traceparent(ObjectProvider<Tracer> tracers) {
		return () -> {
			Tracer tracer = tracers.getIfAvailable();
			Span span = (tracer != null) ? tracer.currentSpan() : null;
			if (span == null) {
				return null;
			}
			String sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
			return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled;
		};
	}

}
