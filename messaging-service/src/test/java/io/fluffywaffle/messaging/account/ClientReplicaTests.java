package io.fluffywaffle.messaging.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Facts that came while nobody listened, as behind an import. */
@MessagingServiceTest
class ClientReplicaTests {

	static final String TOPIC = "client.client.v1";

	@Autowired
	KafkaListenerEndpointRegistry listeners;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	UUID account = UUID.randomUUID();

	MessageListenerContainer clients;

	@BeforeEach
	void listenToNobody() {
		this.clients = this.listeners.getListenerContainer("clients");
		this.clients.stop();
	}

	@AfterEach
	void listen() {
		this.clients.start();
	}

	@Test
	void takesOverManyInFewTransactions() {
		IntStream.range(0, 400).forEach((i) -> tell(UUID.randomUUID(), "Ana " + i, 1));

		this.clients.start();

		await().atMost(Duration.ofSeconds(20)).until(() -> names().size() == 400);
		assertThat(this.jdbc.sql("select count(distinct xmin::text) from client where account_id = ?")
			.param(this.account)
			.query(Integer.class)
			.single()).isLessThan(40);
	}

	@Test
	void keepsTheOrderOfEachClient() {
		UUID ana = UUID.randomUUID();
		UUID gone = UUID.randomUUID();
		UUID back = UUID.randomUUID();
		tell(ana, "Ana", 1);
		tell(ana, "Anna", 3);
		tell(ana, "Anne", 2);
		tell(gone, "Gone", 1);
		tell(gone, null, 0);
		tell(back, "Old", 7);
		tell(back, null, 0);
		tell(back, "Back", 1);

		this.clients.start();

		await().untilAsserted(() -> assertThat(names()).containsExactly("Anna", "Back"));
	}

	@Test
	void givesOnlyWhatCannotBeUsedToTheDeadLetters() {
		List<UUID> before = IntStream.range(0, 30).mapToObj((i) -> tell(UUID.randomUUID(), "Ana", 1)).toList();
		UUID nobody = UUID.randomUUID();
		this.kafka.send(TOPIC, nobody.toString(), "ClientChanged", this.account, "{\"id\": \"%s\"}".formatted(nobody));
		UUID unstorable = tell(UUID.randomUUID(), "An\\u0000a", 1);
		List<UUID> after = IntStream.range(0, 30).mapToObj((i) -> tell(UUID.randomUUID(), "Ana", 1)).toList();

		this.clients.start();

		await().atMost(Duration.ofSeconds(20)).until(() -> names().size() == before.size() + after.size());
		await().untilAsserted(() -> assertThat(this.kafka.records(TOPIC + ".dlt")).extracting("key")
			.contains(nobody.toString(), unstorable.toString())
			.doesNotContainAnyElementsOf(before.stream().map(UUID::toString).toList())
			.doesNotContainAnyElementsOf(after.stream().map(UUID::toString).toList()));
	}

	private UUID tell(UUID id, @Nullable String name, int version) {
		this.kafka.send(TOPIC, id.toString(), Map.of("event-id", UUID.randomUUID().toString()),
				(name == null) ? null : """
						{"id": "%s", "accountId": "%s", "phone": "%s", "name": "%s", "blocked": false, "timeZone": null,
						 "consent": "given", "version": %d}""".formatted(id, this.account, TellsOfAccounts.newPhone(),
						name, version));
		return id;
	}

	private List<String> names() {
		return this.jdbc.sql("select name from client where account_id = ? order by name")
			.param(this.account)
			.query(String.class)
			.list();
	}

}
