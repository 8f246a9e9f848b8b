package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.ShiftedClock;
import io.fluffywaffle.notification.webhook.Receiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class ReplayTests {

	private static final String LOUISE = "+12025550142";

	@Autowired
	Owners owners;

	@Autowired
	ShiftedClock clock;

	final Receiver receiver = new Receiver();

	Owner owner;

	@BeforeEach
	void openAccount() {
		this.owner = this.owners.next();
	}

	@AfterEach
	void close() {
		this.clock.reset();
		this.receiver.close();
	}

	@Test
	void bringsWhatHappenedSinceThenInItsOrderUnderTheSameIds() {
		JsonNode webhook = this.owner.add(this.receiver.url(), "message.received", "message.status");
		this.owner.texts.received(LOUISE, "Too early");
		await().until(() -> this.receiver.received().size() == 1);
		Instant from = Instant.now();
		List<String> ids = List.of(this.owner.texts.received(LOUISE, "One"),
				this.owner.texts.status(LOUISE, "delivered"), this.owner.texts.received(LOUISE, "Two"));
		this.owner.texts.sent(LOUISE);
		this.owners.next().texts.received(LOUISE, "Somebody else's");
		await().until(() -> this.receiver.received().size() == 4);

		assertThat(replay(webhook, from).getStatusCode().value()).isEqualTo(202);

		await().until(() -> this.receiver.received().size() == 7);
		List<Received> replayed = this.receiver.received()
			.stream()
			.filter((one) -> one.header("waffle-origin").equals("replay"))
			.toList();
		assertThat(replayed).extracting(Received::id).isEqualTo(ids);
		await().until(() -> this.owner.deliveries(webhook).get(0).path("state").asString().equals("delivered"));
		assertThat(this.owner.deliveries(webhook).get(0).path("origin").asString()).isEqualTo("replay");
	}

	@Test
	void bringsWhatHappenedWhileItWasPaused() {
		JsonNode webhook = this.owner.add(this.receiver.url());
		Instant from = Instant.now();
		this.owner.patch(webhook, Map.of("state", "paused"));
		this.owner.texts.received(LOUISE, "Meanwhile");
		this.owner.patch(webhook, Map.of("state", "active"));
		this.owner.texts.received(LOUISE, "After");
		await().until(() -> this.receiver.bodies().contains("After"));

		replay(webhook, from);

		await().until(() -> this.receiver.received().size() == 3);
		assertThat(this.receiver.bodies()).containsExactly("After", "Meanwhile", "After");
	}

	@Test
	void goesBackThirtyDaysAndNotIntoTheFuture() {
		JsonNode webhook = this.owner.add(this.receiver.url());

		assertThat(replay(webhook, Instant.now().minus(Duration.ofDays(31))).getStatusCode().value()).isEqualTo(400);
		assertThat(replay(webhook, Instant.now().plusSeconds(60)).getStatusCode().value()).isEqualTo(400);
	}

	private ResponseEntity<String> replay(JsonNode webhook, Instant from) {
		return this.owner.post("/" + Owner.id(webhook) + "/replay", Map.of("from", from.toString()));
	}

}
