package io.fluffywaffle.defaults.audit;

import java.time.Clock;
import java.util.function.Supplier;

import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutboxAutoConfiguration;
import io.fluffywaffle.defaults.security.InterceptorOrder;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every service with events its audit trail. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnProperty(name = { "waffle.security.resource-server", "waffle.events.enabled" }, matchIfMissing = true)
class AuditAutoConfiguration {

	private static final String SUFFIX = "-service";

	@Bean
	AuditTrail auditTrail(@Value("${spring.application.name}") String name, Outbox outbox, Clock clock,
			ObjectProvider<Tracer> tracer) {
		return new AuditTrail(shortName(name), outbox, clock, traceId(tracer));
	}

	@Bean
	NewTopics auditTopic(@Value("${spring.application.name}") String name) {
		return Topics.ofFacts(AuditTrail.topicOf(shortName(name)));
	}

	@Bean
	WebMvcConfigurer auditOfRequests(ObjectProvider<AuditTrail> trail) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new AuditInterceptor(trail.getObject())).order(InterceptorOrder.AUDIT);
			}
		};
	}

	private static String shortName(String name) {
		return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
	}

	private static Supplier<@Nullable String> traceId(ObjectProvider<Tracer> tracers) {
		return () -> {
			Tracer tracer = tracers.getIfAvailable();
			Span span = (tracer != null) ? tracer.currentSpan() : null;
			return (span != null) ? span.context().traceId() : null;
		};
	}

}
