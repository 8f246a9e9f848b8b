package io.fluffywaffle.messaging.sending;

import java.time.Duration;

import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Unclear;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How sending behaves when the carrier or the database fails. */
@Configuration(proxyBeanMethods = false)
class SendingResilience {

	private static final String NAME = "carrier";

	@Bean
	Bulkhead requestsUnderWay(BulkheadRegistry registry, SendingProperties properties) {
		return registry.bulkhead(NAME,
				BulkheadConfig.custom()
					.maxConcurrentCalls(properties.concurrency())
					.maxWaitDuration(Duration.ZERO)
					.build());
	}

	/** Only tells when not to claim; nothing is ever sent through it twice. */
	@Bean
	CircuitBreaker carrierBreaker(CircuitBreakerRegistry registry, SendingProperties properties) {
		return registry.circuitBreaker(NAME, CircuitBreakerConfig.custom()
			.slidingWindowSize(20)
			.minimumNumberOfCalls(10)
			.failureRateThreshold(50)
			.waitDurationInOpenState(properties.breakerPause())
			.permittedNumberOfCallsInHalfOpenState(2)
			.automaticTransitionFromOpenToHalfOpenEnabled(true)
			.recordResult(
					(answer) -> answer instanceof Unclear || (answer instanceof NotSent notSent && !notSent.answered()))
			.build());
	}

	/** An answer is worth waiting for the database, as long as the claim may hold. */
	@Bean
	Retry recordingOfAnswers(RetryRegistry registry) {
		return registry.retry("recording-of-answers",
				RetryConfig.custom()
					.maxAttempts(8)
					.intervalFunction(
							IntervalFunction.ofExponentialBackoff(Duration.ofMillis(100), 2, Duration.ofSeconds(5)))
					.build());
	}

}
