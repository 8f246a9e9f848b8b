package io.fluffywaffle.identity.follower;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.fluffywaffle.identity.IdentityServiceTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IdentityServiceTest
class TurnTests {

	private static final int ANYTHING = 99;

	@Autowired
	Turn turn;

	@Test
	void passesFromOneToTheNext() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		AtomicBoolean secondCame = new AtomicBoolean();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			threads.submit(() -> this.turn.take(ANYTHING, () -> {
				begun.countDown();
				await(end);
			}));
			await(begun);
			Future<?> second = threads.submit(() -> this.turn.take(ANYTHING, () -> secondCame.set(true)));

			assertThat(second).isNotDone();
			assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isNotNull();
			assertThat(secondCame).isFalse();
			end.countDown();
			second.get(5, TimeUnit.SECONDS);
			assertThat(secondCame).isTrue();
		}
	}

	@Test
	void isPassedOnByWhoFails() {
		assertThatThrownBy(() -> this.turn.take(ANYTHING, () -> {
			throw new IllegalStateException("no luck");
		})).hasMessage("no luck");

		AtomicBoolean came = new AtomicBoolean();
		this.turn.take(ANYTHING, () -> came.set(true));
		assertThat(came).isTrue();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
