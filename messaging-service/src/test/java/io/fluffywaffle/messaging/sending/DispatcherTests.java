package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.carrier.CarrierProperties;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;

class DispatcherTests {

	@Test
	void sendsForTheOthersWhenOneAccountHasAProblem() {
		UUID broken = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		SendQueue queue = mock();
		given(queue.accountsWithWork()).willReturn(List.of(broken, other));
		given(queue.claim(any(), anyInt())).willReturn(List.of());
		given(queue.claim(eq(broken), anyInt())).willThrow(new CannotAcquireLockException("for a test"));
		SendingProperties properties = mock();
		given(properties.poll()).willReturn(Duration.ofSeconds(1));
		given(properties.claimAtMost()).willReturn(50);
		CarrierProperties carrier = mock();
		given(carrier.longestRequest()).willReturn(Duration.ofSeconds(1));
		Dispatcher dispatcher = new Dispatcher(queue, mock(), Bulkhead.ofDefaults("test"),
				CircuitBreaker.ofDefaults("test"), properties, carrier);

		dispatcher.start();

		then(queue).should(timeout(5000).atLeastOnce()).claim(eq(other), anyInt());
		dispatcher.stop();
	}

}
