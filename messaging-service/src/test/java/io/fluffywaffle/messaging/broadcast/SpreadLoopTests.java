package io.fluffywaffle.messaging.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.Author;
import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;

class SpreadLoopTests {

	@Test
	void goesOnWithTheOthersWhenOneBroadcastHasAProblem() {
		Broadcast broken = broadcast();
		Broadcast other = broadcast();
		Broadcasts broadcasts = mock();
		Spreader spreader = mock();
		given(broadcasts.sending()).willReturn(List.of(broken, other));
		given(spreader.spreadSome(broken)).willThrow(new CannotAcquireLockException("for a test"));
		SpreadLoop loop = new SpreadLoop(broadcasts, spreader, mock(),
				new BroadcastProperties(1, 1, 1, Duration.ofMillis(100)));

		loop.start();

		then(spreader).should(timeout(5000).atLeastOnce()).spreadSome(other);
		loop.stop();
	}

	private static Broadcast broadcast() {
		return new Broadcast(UUID.randomUUID(), UUID.randomUUID(), null, "Hello", "+12025550100", List.of(), List.of(),
				new Author(UUID.randomUUID(), "Ada"), BroadcastState.SENDING, null, Instant.now(), null, null);
	}

}
