package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.ShiftedClock;
import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.webhook.Receiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An instance that is gone: it claimed and did no more. For it stands this test, which
 * claims while the service's own dispatcher rests.
 */
@NotificationServiceTest
class LeaseTests {

	private static final String LOUISE = "+12025550142";

	@Autowired
	Owners owners;

	@Autowired
	ShiftedClock clock;

	@Autowired
	Dispatcher dispatcher;

	@Autowired
	DeliveryQueue queue;

	@Autowired
	DeliveryOutcomes outcomes;

	@Autowired
	Courier courier;

	final Receiver receiver = new Receiver();

	Owner owner;

	JsonNode webhook;

	@BeforeEach
	void rest() {
		this.owner = this.owners.next();
		this.webhook = this.owner.add(this.receiver.url());
		this.dispatcher.stop();
	}

	@AfterEach
	void close() {
		this.dispatcher.stop();
		this.dispatcher.start();
		this.clock.reset();
		this.receiver.close();
	}

	@Test
	void deliversAgainUnderTheSameIdWhatWasSentAndNotWrittenDown() {
		String first = this.owner.texts.received(LOUISE, "First");
		String second = this.owner.texts.received(LOUISE, "Second");
		Claim claim = claimed();
		assertThat(this.courier.deliver(claim).isTaken()).isTrue();

		this.dispatcher.start();
		await().during(Duration.ofMillis(400)).until(() -> this.receiver.received().size() == 1);
		this.clock.forward(Duration.ofSeconds(60));

		await().until(() -> this.receiver.received().size() == 3);
		assertThat(this.receiver.received()).extracting(Received::id).containsExactly(first, first, second);
		assertThat(this.owner.deliveries(this.webhook).get(1).path("state").asString()).isEqualTo("delivered");
	}

	@Test
	void losesNothingThatWasClaimedAndNotSent() {
		String id = this.owner.texts.received(LOUISE, "Hello");
		claimed();

		this.clock.forward(Duration.ofSeconds(60));
		this.dispatcher.start();

		await().until(() -> this.receiver.received().size() == 1);
		assertThat(this.receiver.received().getFirst().id()).isEqualTo(id);
	}

	@Test
	void writesNothingDownForAnAttemptWhoseLeaseIsOver() {
		this.owner.texts.received(LOUISE, "Hello");
		Claim late = claimed();
		this.clock.forward(Duration.ofSeconds(60));
		Claim next = claimed();

		this.outcomes.record(late, Answer.refused(500, "answered 500", null));
		assertThat(this.owner.deliveries(this.webhook).get(0).path("attempts").intValue()).isZero();
		this.outcomes.record(next, Answer.taken(200));

		assertThat(this.owner.deliveries(this.webhook).get(0).path("state").asString()).isEqualTo("delivered");
	}

	@Test
	void letsOneAtATimeClaimAConversation() {
		this.owner.texts.received(LOUISE, "First");
		this.owner.texts.received(LOUISE, "Second");
		claimed();
		await().until(() -> this.owner.deliveries(this.webhook).size() == 2);

		assertThat(this.queue.claim(id(), 8)).isEmpty();
	}

	@Test
	void losesNoDeliveryThatComesWhileTheLastOneEnds() {
		for (int i = 0; i < 20; i++) {
			this.owner.texts.received(LOUISE, "Text " + i);
		}
		this.dispatcher.start();
		for (int i = 20; i < 60; i++) {
			this.owner.texts.received(LOUISE, "Text " + i);
			int expected = i - 2;
			await().pollInterval(Duration.ofMillis(1)).until(() -> this.receiver.received().size() > expected);
		}

		await().until(() -> this.receiver.received().size() == 60);
	}

	private Claim claimed() {
		return await().until(() -> this.queue.claim(id(), 1), (claims) -> !claims.isEmpty()).getFirst();
	}

	private UUID id() {
		return UUID.fromString(Owner.id(this.webhook));
	}

}
