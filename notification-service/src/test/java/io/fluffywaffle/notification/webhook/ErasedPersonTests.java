package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A client wanted to be forgotten. */
@NotificationServiceTest
class ErasedPersonTests {

	private static final String LOUISE = "+12025550142";

	private static final String MARK = "+12025550143";

	@Autowired
	Owners owners;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	final Receiver receiver = new Receiver();

	Owner owner;

	JsonNode webhook;

	@BeforeEach
	void tellOfTwoPeople() {
		this.owner = this.owners.next();
		this.webhook = this.owner.add(this.receiver.url());
		this.owner.texts.received(LOUISE, "Of Louise");
		this.owner.texts.sent(LOUISE);
		this.owner.texts.received(MARK, "Of Mark");
		await().until(() -> this.receiver.received().size() == 3 && delivered() == 3);
	}

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@Test
	void standsInNoDeliveryAnyMore() {
		this.owner.patch(this.webhook, Map.of("state", "paused"));
		assertThat(rowsWith(LOUISE)).isPositive();

		erase(UUID.randomUUID(), LOUISE);

		assertThat(rowsWith(LOUISE)).isZero();
		assertThat(rowsWith(MARK)).isPositive();
	}

	@Test
	void isNotToldAgainByAReplay() {
		Instant from = Instant.now().minusSeconds(60);
		erase(UUID.randomUUID(), LOUISE);

		this.owner.post("/" + Owner.id(this.webhook) + "/replay", Map.of("from", from.toString()));

		await().until(() -> this.receiver.received().size() == 4);
		await().during(Duration.ofMillis(300)).until(() -> this.receiver.received().size() == 4);
		assertThat(this.receiver.bodies()).endsWith("Of Mark");
		assertThat(rowsWith(LOUISE)).isZero();
	}

	@Test
	void isNotToldAgainWhenTheTopicIs() {
		Instant before = Instant.now();
		erase(UUID.randomUUID(), LOUISE);

		this.owner.texts.received(LOUISE, "Of Louise once more", before);
		this.owner.texts.received(MARK, "The end");

		await().until(() -> this.receiver.bodies().contains("The end"));
		assertThat(this.receiver.bodies()).doesNotContain("Of Louise once more");
	}

	@Test
	void isHeardOfWhenTheyTextAgain() {
		UUID erasure = UUID.randomUUID();
		erase(erasure, LOUISE);
		this.owner.texts.received(LOUISE, "I am back", Instant.now().plusMillis(10));
		await().until(() -> this.receiver.bodies().contains("I am back"));

		erase(erasure, LOUISE);

		assertThat(rowsWith(LOUISE)).isPositive();
	}

	private void erase(UUID erasure, String phone) {
		long told = confirmations(erasure);
		this.kafka.send("client.erasure.v1", this.owner.account.toString(), "ClientErasureRequested",
				this.owner.account, """
						{"erasureId": "%s", "accountId": "%s", "clientIds": ["%s"], "phones": ["%s"], "at": "%s"}"""
					.formatted(erasure, this.owner.account, UUID.randomUUID(), phone, Instant.now()));
		await().until(() -> confirmations(erasure) == told + 1);
	}

	private long confirmations(UUID erasure) {
		return this.kafka.records("client-erasure.notification.v1")
			.stream()
			.filter((fact) -> String.valueOf(fact.value()).contains(erasure.toString()))
			.count();
	}

	private int delivered() {
		return this.jdbc.sql("""
				select count(*) from webhook_delivery d join webhook w on w.id = d.webhook_id
				where w.account_id = ? and d.state = 'delivered'""")
			.param(this.owner.account)
			.query(Integer.class)
			.single();
	}

	private int rowsWith(String phone) {
		return this.jdbc.sql("""
				select (select count(*) from webhook_delivery d join webhook w on w.id = d.webhook_id
						where w.account_id = :account and (d.conversation_key = :phone or d.payload like :some))
					+ (select count(*) from webhook_lane l join webhook w on w.id = l.webhook_id
						where w.account_id = :account and l.conversation_key = :phone)""")
			.param("account", this.owner.account)
			.param("phone", phone)
			.param("some", "%" + phone + "%")
			.query(Integer.class)
			.single();
	}

}
