package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.ShiftedClock;
import io.fluffywaffle.notification.webhook.Receiver.Received;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class SignedDeliveryTests {

	@Autowired
	Owners owners;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	ShiftedClock clock;

	@Autowired
	JdbcClient jdbc;

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
	void bringsWhatHappenedInTheFormThatIsDocumented() {
		this.owner.add(this.receiver.url());

		String received = this.owner.texts.received("+12025550142", "What time?");
		String sent = this.owner.texts.sent("+12025550143");
		String status = this.owner.texts.status("+12025550144", "delivered");
		this.owner.texts.status("+12025550145", "dispatching");

		await().until(() -> this.receiver.received().size() >= 3);
		JsonNode text = by(received).json();
		assertThat(text.path("type").asString()).isEqualTo("message.received");
		assertThat(text.path("timestamp").asString()).endsWith("Z");
		assertThat(text.path("data").path("from").asString()).isEqualTo("+12025550142");
		assertThat(text.path("data").path("body").asString()).isEqualTo("What time?");
		assertThat(text.path("data").path("accountId").asString()).isEqualTo(this.owner.account.toString());
		assertThat(by(sent).json().path("type").asString()).isEqualTo("message.sent");
		assertThat(by(sent).data().path("messageId").asString()).isEqualTo("01938f3a-7c00-7000-8000-0000000000d1");
		assertThat(by(status).json().path("type").asString()).isEqualTo("message.status");
		assertThat(by(status).data().path("status").asString()).isEqualTo("delivered");
		assertThat(by(status).header("waffle-origin")).isEqualTo("fact");
		assertThat(by(status).header("Content-Type")).startsWith("application/json");
		assertThat(this.receiver.received()).hasSize(3);
	}

	@Test
	void signsWithTheSecretThatWasShownOnce() throws Exception {
		JsonNode webhook = this.owner.add(this.receiver.url());
		String id = this.owner.texts.received("+12025550142", "Ünïcode 🧇");

		await().until(() -> !this.receiver.received().isEmpty());

		assertThat(by(id).header("webhook-signature")).isEqualTo(signature(webhook.path("secret"), by(id)));
		assertThat(Long.parseLong(by(id).header("webhook-timestamp"))).isCloseTo(this.clock.instant().getEpochSecond(),
				org.assertj.core.data.Offset.offset(5L));
		assertThat(this.owner.webhook(webhook).has("secret")).isFalse();
	}

	@Test
	void signsWithBothSecretsForADay() throws Exception {
		JsonNode webhook = this.owner.add(this.receiver.url());
		JsonNode changed = Owner.json(this.owner.post("/" + Owner.id(webhook) + "/secret", null));

		String first = this.owner.texts.received("+12025550142", "One");
		await().until(() -> this.receiver.received().size() == 1);
		assertThat(by(first).header("webhook-signature")).isEqualTo(
				signature(changed.path("secret"), by(first)) + " " + signature(webhook.path("secret"), by(first)));

		this.clock.forward(Duration.ofHours(24));
		String second = this.owner.texts.received("+12025550142", "Two");
		await().until(() -> this.receiver.received().size() == 2);
		assertThat(by(second).header("webhook-signature")).isEqualTo(signature(changed.path("secret"), by(second)));
	}

	@Test
	void makesNothingAgainWhenTheTopicIsToldAgain() {
		this.owner.texts.received("+12025550142", "Before it was made");
		JsonNode all = this.owner.add(this.receiver.url());
		JsonNode statuses = this.owner.add(this.receiver.url(), "message.status");
		this.owner.texts.received("+12025550142", "One");
		this.owner.texts.received("+12025550143", "Two");
		await().until(() -> this.receiver.received().size() == 2);

		this.kafka.sendAllAgain("sms.received.v1");
		String last = this.owner.texts.received("+12025550142", "Three");

		await().until(() -> this.receiver.received().stream().anyMatch((one) -> one.id().equals(last)));
		assertThat(this.receiver.bodies()).containsExactlyInAnyOrder("One", "Two", "Three");
		assertThat(this.owner.deliveries(all)).hasSize(3);
		assertThat(this.owner.deliveries(statuses)).isEmpty();
	}

	@Test
	void makesNothingAgainThatTheLogForgot() {
		JsonNode webhook = this.owner.add(this.receiver.url());
		this.owner.texts.received("+12025550142", "Old");
		await().until(() -> this.receiver.received().size() == 1);

		this.clock.forward(Duration.ofDays(31));
		this.jdbc.sql("delete from webhook_delivery where webhook_id = ?")
			.param(UUID.fromString(Owner.id(webhook)))
			.update();
		this.kafka.sendAllAgain("sms.received.v1");
		this.owner.texts.received("+12025550142", "New", this.clock.instant());

		await().until(() -> this.receiver.received().size() == 2);
		assertThat(this.receiver.bodies()).isEqualTo(List.of("Old", "New"));
	}

	@Test
	void isNotStoppedByARecordThatIsNoFact(@Autowired KafkaListenerEndpointRegistry listeners) {
		this.owner.add(this.receiver.url());
		MessageListenerContainer facts = Objects.requireNonNull(listeners.getListenerContainer("webhook-facts"));
		facts.pause();
		await().until(facts::isContainerPaused);
		this.owner.texts.received("+12025550142", "Before");
		this.owner.texts.received("+1202\u00005550142", "Unstorable");
		this.kafka.send("sms.received.v1", this.owner.account + ":+12025550142", "SmsReceived", this.owner.account,
				"{\"accountId\": 7}");
		this.owner.texts.received("+12025550142", "After");
		facts.resume();

		await().until(() -> this.receiver.received().size() == 2);
		assertThat(this.receiver.bodies()).containsExactly("Before", "After");
		await().until(() -> this.kafka.records("sms.received.v1.dlt")
			.stream()
			.filter((record) -> record.key().startsWith(this.owner.account.toString()))
			.count() == 2);
	}

	@Test
	void keepsSecretsUnreadableInTheDatabase() {
		JsonNode webhook = this.owner.add(this.receiver.url());
		byte[] key = Base64.getDecoder().decode(webhook.path("secret").asString().substring(6));
		assertThat(key).hasSize(32);

		byte[] kept = this.jdbc.sql("select secret from webhook where id = ?")
			.param(UUID.fromString(Owner.id(webhook)))
			.query(byte[].class)
			.single();

		assertThat(hex(kept)).doesNotContain(hex(key), hex(webhook.path("secret").asString().getBytes()));
	}

	private static String hex(byte[] bytes) {
		return java.util.HexFormat.of().formatHex(bytes);
	}

	private Received by(String id) {
		return this.receiver.received().stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
	}

	/** As a receiver computes it. */
	private static String signature(JsonNode secret, Received received) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.asString().replace("whsec_", "")), "HmacSHA256"));
		String signed = received.id() + "." + received.header("webhook-timestamp") + "." + received.body();
		return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes("UTF-8")));
	}

}
