package io.fluffywaffle.messaging.provisioning;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.messaging.carrier.CarrierRefusalException;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProvisioningGuardTests {

	private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();

	private final ProvisioningGuard guard = new ProvisioningGuard(this.breakers, RetryRegistry.ofDefaults());

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void asksAQuestionAgainButNothingElse() {
		assertUnreachable(() -> this.guard.reading(this::fail));
		assertThat(this.asked).hasValue(2);

		assertUnreachable(() -> this.guard.once(this::fail));
		assertThat(this.asked).hasValue(3);
	}

	@Test
	void leavesACarrierAloneThatDoesNotAnswerAndSendingIsNotConcerned() {
		for (int i = 0; i < 10; i++) {
			assertUnreachable(() -> this.guard.once(this::fail));
		}

		assertUnreachable(() -> this.guard.once(this::fail));
		assertThat(this.asked).hasValue(10);
		assertThat(this.breakers.circuitBreaker("carrier").getState()).isEqualTo(State.CLOSED);
	}

	@Test
	void takesARefusalForAnAnswer() {
		for (int i = 0; i < 20; i++) {
			assertThatExceptionOfType(CarrierRefusalException.class).isThrownBy(() -> this.guard.once(() -> {
				throw new CarrierRefusalException(400, 21422, "not available", null);
			}));
		}

		assertThat(this.guard.<String>once(() -> "answer")).isEqualTo("answer");
	}

	private String fail() {
		this.asked.incrementAndGet();
		throw new CarrierUnreachableException(new IOException("reset"));
	}

	private static void assertUnreachable(ThrowingCallable request) {
		assertThatExceptionOfType(CarrierUnreachableException.class).isThrownBy(request);
	}

}
