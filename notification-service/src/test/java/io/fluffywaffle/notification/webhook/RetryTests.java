package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.fluffywaffle.notification.CaughtMail;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.ShiftedClock;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class RetryTests {

	private static final String LOUISE = "+12025550142";

	@Autowired
	Owners owners;

	@Autowired
	ShiftedClock clock;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	CaughtMail mail;

	@Autowired
	JdbcClient jdbc;

	final Receiver receiver = new Receiver();

	Owner owner;

	JsonNode webhook;

	@BeforeEach
	void openAccount() {
		this.owner = this.owners.next();
		this.webhook = this.owner.add(this.receiver.url());
	}

	@AfterEach
	void close() {
		this.clock.reset();
		this.receiver.close();
	}

	@Test
	void triesForTwoDaysEverMoreSlowlyThenGivesUp() {
		this.receiver.behaves(Receiver.answering(503));
		Instant began = this.clock.instant();
		String id = this.owner.texts.received(LOUISE, "Hello");

		int attempts = 1;
		await().until(() -> attempts() == 1);
		while (only().path("state").asString().equals("waiting")) {
			int before = attempts;
			Duration pause = Duration.between(this.clock.instant(),
					Instant.parse(only().path("nextAttemptAt").asString()));
			assertThat(pause).isGreaterThan(Duration.ofSeconds(1));
			this.clock.forward(pause.plusMillis(5));
			await().until(() -> only().path("attempts").intValue() > before);
			attempts++;
		}

		assertThat(Duration.between(began, this.clock.instant())).isBetween(Duration.ofHours(48), Duration.ofHours(49));
		assertThat(attempts).isBetween(14, 26);
		assertThat(only().path("state").asString()).isEqualTo("failed");
		assertThat(only().path("lastStatus").intValue()).isEqualTo(503);
		assertThat(only().path("lastError").asString()).isEqualTo("answered 503");
		assertThat(this.receiver.received()).allMatch((one) -> one.id().equals(id)).hasSize(attempts);
		assertThat(this.owner.webhook(this.webhook).path("state").asString()).isEqualTo("failing");
	}

	@Test
	void waitsAsLongAsTheReceiverAsks() {
		this.receiver.behaves(Receiver.answering(429, "Retry-After", "3600"));
		this.owner.texts.received(LOUISE, "Hello");
		await().until(() -> attempts() == 1);

		this.clock.forward(Duration.ofMinutes(59));
		this.owner.texts.received("+12025550143", "Another conversation");
		await().during(Duration.ofMillis(600)).until(() -> this.receiver.received().size() == 1);

		this.receiver.behaves(Receiver.answering(200));
		this.clock.forward(Duration.ofMinutes(1));
		await().until(() -> this.receiver.received().size() == 3);
	}

	@Test
	void pausesAtOnceWhenTheReceiverIsGone() {
		this.receiver.behaves(Receiver.answering(410));
		this.owner.texts.received(LOUISE, "Hello");

		await().until(() -> webhookIs("paused"));

		assertThat(this.owner.webhook(this.webhook).path("pausedReason").asString()).isEqualTo("gone");
		assertThat(only().path("state").asString()).isEqualTo("failed");
		assertThat(this.owner.post("/" + Owner.id(this.webhook) + "/test", null).getStatusCode().value())
			.isEqualTo(409);
	}

	@Test
	void pausesAfterThreeDaysInVainAndMailsTheOwners() {
		this.kafka.send("identity.user.v1", this.owner.id.toString(), "UserChanged", this.owner.account,
				Contracts.example("identity.user.v1/UserChanged")
					.replace("5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01", this.owner.id.toString())
					.replace("maria@waffle.example", this.owner.id + "@waffle.example"));
		this.receiver.behaves(Receiver.answering(500));
		this.owner.texts.received(LOUISE, "Hello");
		await().until(() -> webhookIs("failing"));

		this.clock.forward(Duration.ofDays(3).minusMinutes(1));
		await().until(() -> only().path("state").asString().equals("failed"));
		this.owner.texts.received("+12025550143", "Later", this.clock.instant());
		await().until(() -> this.owner.deliveries(this.webhook).get(0).path("attempts").intValue() == 1);
		assertThat(webhookIs("failing")).isTrue();
		this.clock.forward(Duration.ofMinutes(2));

		await().until(() -> webhookIs("paused"));
		assertThat(this.owner.webhook(this.webhook).path("pausedReason").asString()).isEqualTo("failing");
		// jobs do not know of the days that went by
		this.jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = 'webhook-paused-mail'")
			.update();
		await().until(() -> this.mail.to(this.owner.id + "@waffle.example").size() == 1);
		assertThat(this.mail.to(this.owner.id + "@waffle.example").getFirst())
			.contains("A webhook of Clinic is paused", "Hello Maria Lopez", "three days")
			.contains("/accounts/" + this.owner.account + "/settings/webhooks");

		resumeWhen200();
		await().until(() -> this.receiver.bodies().stream().filter("Later"::equals).count() >= 3);
		assertThat(this.owner.webhook(this.webhook).path("state").asString()).isEqualTo("active");
	}

	@Test
	void hearsNothingOfWhatHappensWhilePaused() {
		this.owner.patch(this.webhook, Map.of("state", "paused"));
		this.owner.texts.received(LOUISE, "Meanwhile");
		this.owner.texts.received(LOUISE, "Meanwhile, too");
		Owner other = this.owners.next();
		other.add(this.receiver.url());
		other.texts.received(LOUISE, "For the other");
		await().until(() -> this.receiver.bodies().contains("For the other"));

		resumeWhen200();
		this.owner.texts.received(LOUISE, "Again");

		await().until(() -> this.receiver.bodies().contains("Again"));
		assertThat(this.receiver.bodies()).containsExactly("For the other", "Again");
	}

	@Test
	void deliversAgainWhatSomebodyWantsAgain() {
		String id = this.owner.texts.received(LOUISE, "Hello");
		await().until(() -> only().path("state").asString().equals("delivered"));

		JsonNode again = Owner
			.json(this.owner.post("/" + Owner.id(this.webhook) + "/deliveries/" + Owner.id(only()) + "/again", null));

		await().until(() -> this.receiver.received().size() == 2);
		assertThat(again.path("origin").asString()).isEqualTo("again");
		assertThat(this.receiver.received()).allMatch((one) -> one.id().equals(id));
		assertThat(this.receiver.received().getLast().header("waffle-origin")).isEqualTo("again");
	}

	@Test
	void triesAWaitingOneAtOnceWhenAskedTo() {
		this.receiver.behaves(Receiver.answering(500));
		this.owner.texts.received(LOUISE, "Hello");
		await().until(() -> attempts() == 1);
		this.receiver.behaves(Receiver.answering(200));

		this.owner.post("/" + Owner.id(this.webhook) + "/deliveries/" + Owner.id(only()) + "/again", null);

		await().atMost(Duration.ofSeconds(3)).until(() -> only().path("state").asString().equals("delivered"));
	}

	@Test
	void triesAtOnceWhenTheAddressIsCorrected() {
		this.receiver.behaves((exchange, received) -> Receiver
			.answering(received.path().equals("/right") ? 200 : 429, "Retry-After", "7200")
			.answer(exchange, received));
		this.owner.texts.received(LOUISE, "Hello");
		await().until(() -> attempts() == 1);

		this.owner.patch(this.webhook, Map.of("url", this.receiver.url().replace("/hook", "/right")));

		await().until(() -> only().path("state").asString().equals("delivered"));
	}

	@Test
	void triesTheReceiverWithATest() {
		this.receiver.behaves(Receiver.answering(500));
		JsonNode test = Owner.json(this.owner.post("/" + Owner.id(this.webhook) + "/test", null));

		await().until(() -> only().path("state").asString().equals("failed"));

		assertThat(test.path("event").asString()).isEqualTo("webhook.test");
		assertThat(this.receiver.received().getFirst().json().path("type").asString()).isEqualTo("webhook.test");
		assertThat(only().path("attempts").intValue()).isOne();
	}

	@Test
	void forgetsDeliveriesAfterThirtyDays(@Autowired DeliveryLog log) {
		this.owner.texts.received(LOUISE, "Hello");
		await().until(() -> only().path("state").asString().equals("delivered"));

		this.clock.forward(Duration.ofDays(30).minusMinutes(1));
		log.forgetOld();
		assertThat(this.owner.deliveries(this.webhook)).hasSize(1);
		this.clock.forward(Duration.ofMinutes(2));
		log.forgetOld();

		assertThat(this.owner.deliveries(this.webhook)).isEmpty();
	}

	private void resumeWhen200() {
		this.receiver.behaves(Receiver.answering(200));
		assertThat(this.owner.patch(this.webhook, Map.of("state", "active")).getStatusCode().value()).isEqualTo(200);
	}

	private int attempts() {
		JsonNode all = this.owner.deliveries(this.webhook);
		return all.isEmpty() ? 0 : all.get(0).path("attempts").intValue();
	}

	private JsonNode only() {
		return this.owner.deliveries(this.webhook).path(0);
	}

	private boolean webhookIs(String state) {
		return this.owner.webhook(this.webhook).path("state").asString().equals(state);
	}

}
