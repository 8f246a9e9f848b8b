package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class ErasedAccountTests {

	@Autowired
	Owners owners;

	@Autowired
	Accounts accounts;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	final Receiver receiver = new Receiver();

	@AfterEach
	void close() {
		this.receiver.close();
	}

	@Test
	void isToldNothingOnceItIsDeleted() {
		Owner gone = this.owners.next();
		gone.add(this.receiver.url());
		Owner other = this.owners.next();
		other.add(this.receiver.url());

		this.accounts.isDeleted(gone.account);
		gone.texts.received("+12025550142", "After the end");
		other.texts.received("+12025550142", "Hello");

		await().until(() -> this.receiver.bodies().contains("Hello"));
		await().during(Duration.ofMillis(300)).until(() -> this.receiver.received().size() == 1);
	}

	@Test
	void leavesNothingAndConfirmsIt() {
		Owner gone = this.owners.next();
		gone.add(this.receiver.url());
		gone.texts.received("+12025550142", "Hello");
		await().until(() -> this.receiver.received().size() == 1);
		assertThat(rows(gone.account)).isPositive();

		this.kafka.send("account.erasure.v1", gone.account.toString(), "AccountErasureRequested", gone.account,
				"{\"accountId\": \"%s\", \"at\": \"%s\"}".formatted(gone.account, Instant.now()));

		String told = this.kafka
			.await("erasure.notification.v1", (record) -> gone.account.toString().equals(record.key()))
			.value();
		assertThat(rows(gone.account)).isZero();
		Contracts.assertSameShape(told, "erasure.client.v1/AccountErased");
	}

	private int rows(UUID account) {
		return this.jdbc.sql("""
				select (select count(*) from webhook where account_id = :id)
					+ (select count(*) from webhook_delivery d join webhook w on w.id = d.webhook_id
						where w.account_id = :id)
					+ (select count(*) from account where id = :id)""")
			.param("id", account)
			.query(Integer.class)
			.single();
	}

}
