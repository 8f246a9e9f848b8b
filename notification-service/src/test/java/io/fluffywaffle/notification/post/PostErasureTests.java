package io.fluffywaffle.notification.post;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class PostErasureTests {

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	OpenPages pages;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	Writer ana;

	UUID clinic;

	@BeforeEach
	void openAccount() {
		this.ana = Writer.of(this.citizens.next(), this.issuer, this.port);
		this.clinic = this.accounts.ownedBy(this.ana.id);
	}

	@Test
	void leavesNothingOfAnAccount() {
		UUID other = this.accounts.ownedBy(this.ana.id);
		this.ana.publishes(this.clinic, "Going", "Words.");
		this.ana.writes(this.clinic, "Never came", "Words.");
		JsonNode stays = this.ana.publishes(other, "Staying", "Words.");
		this.pages.open(UUID.randomUUID(), this.clinic, "cause", Instant.now());

		this.kafka.send("account.erasure.v1", this.clinic.toString(), "AccountErasureRequested", this.clinic,
				"{\"accountId\": \"%s\", \"at\": \"%s\"}".formatted(this.clinic, Instant.now()));

		this.kafka.await("erasure.notification.v1", (record) -> this.clinic.toString().equals(record.key()));
		assertThat(this.jdbc.sql("""
				select (select count(*) from post where account_id = :id)
					+ (select count(*) from open_page where account_id = :id)""")
			.param("id", this.clinic)
			.query(Integer.class)
			.single()).isZero();
		assertThat(new Visitor(this.port).status("/posts/" + Writer.id(stays) + "/staying")).isEqualTo(200);
	}

	@Test
	void keepsWhatAFormerUserPublishedAndNothingElseOfTheirs() {
		JsonNode post = this.ana.publishes(this.clinic, "Goodbye", "It was nice here.");
		this.ana.writes(this.clinic, "What I think of you", "Better not.");

		this.citizens.tell(this.ana.id, 9, Map.of("status", "deleted", "name", "Former user"));

		await().until(() -> this.jdbc.sql("select count(*) from post where author_id = ?")
			.param(this.ana.id)
			.query(Integer.class)
			.single() == 1);
		await()
			.until(() -> new Visitor(this.port).page("/posts/" + Writer.id(post) + "/goodbye").contains("Former user"));
		assertThat(new Visitor(this.port).page("/authors/" + this.ana.id)).contains("Former user", "Goodbye")
			.doesNotContain("Maria");
	}

}
