package io.fluffywaffle.messaging.provisioning;

import java.time.Duration;
import java.util.function.Supplier;

import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.PurchaseUnclearException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;

import org.springframework.stereotype.Component;

/**
 * Stands between us and a carrier that fails. What sending learns of the carrier does not
 * count here, and the other way round.
 */
@Component
class ProvisioningGuard {

	private static final String NAME = "provisioning";

	private final CircuitBreaker breaker;

	private final Retry again;

	ProvisioningGuard(CircuitBreakerRegistry breakers, RetryRegistry retries) {
		this.breaker = breakers.circuitBreaker(NAME,
				CircuitBreakerConfig.custom()
					.slidingWindowSize(20)
					.minimumNumberOfCalls(10)
					.failureRateThreshold(50)
					.waitDurationInOpenState(Duration.ofSeconds(10))
					.permittedNumberOfCallsInHalfOpenState(2)
					.recordExceptions(CarrierUnreachableException.class, PurchaseUnclearException.class)
					.build());
		this.again = retries.retry(NAME,
				RetryConfig.custom()
					.maxAttempts(2)
					.waitDuration(Duration.ofMillis(200))
					.retryExceptions(CarrierUnreachableException.class)
					.build());
	}

	/** For questions, which may be asked again. */
	<T> T reading(Supplier<T> question) {
		return this.again.executeSupplier(() -> once(question));
	}

	/** For what changes something. */
	<T> T once(Supplier<T> request) {
		try {
			return this.breaker.executeSupplier(request);
		}
		catch (CallNotPermittedException ex) {
			throw new CarrierUnreachableException(ex);
		}
	}

}
