package io.fluffywaffle.messaging.receiving;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.fluffywaffle.local.servers.FastStart;
import io.fluffywaffle.local.servers.KafkaServer;
import io.fluffywaffle.local.servers.KafkaSettings;
import io.fluffywaffle.local.servers.Ports;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.TwilioSettings;
import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.faults.FaultProxy;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.servers.RealServers;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service between a database and a broker that can be taken away. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@LocalIssuer
@Import({ Callers.class, TellsOfAccounts.class, TwilioCaller.class, OutageTests.Probe.class })
@ContextConfiguration(initializers = TwilioSettings.class)
@DirtiesContext
class OutageTests {

	@TempDir
	static Path folder;

	static KafkaServer broker;

	static FaultProxy kafka;

	static FaultProxy postgres;

	@Autowired
	TwilioCaller twilio;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@DynamicPropertySource
	static void startServers(DynamicPropertyRegistry settings) {
		int port = Ports.free();
		kafka = FaultProxy.to(port);
		broker = new KafkaServer(new KafkaSettings(folder, port, Ports.free(), kafka.port(), FastStart.WHEN_LEARNT),
				RealServers.artifacts());
		broker.start();
		broker.awaitReady(Duration.ofSeconds(60));
		settings.add("WAFFLE_KAFKA", broker::bootstrapServers);

		TestDatabase database = RealServers.database("messaging");
		int databasePort = Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1"));
		postgres = FaultProxy.to(databasePort);
		database.settings().forEach((name, value) -> settings.add(name, () -> value));
		settings.add("WAFFLE_DB_URL", () -> database.url().replace(":" + databasePort, ":" + postgres.port()));
	}

	@AfterAll
	static void stopServers() {
		broker.stop();
		kafka.close();
		postgres.close();
	}

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
		assertThat(text("Before").statusCode()).isEqualTo(200);
		await().atMost(Duration.ofSeconds(30)).until(() -> bodies().equals(List.of("Before")));
	}

	@AfterEach
	void restore() {
		kafka.restore();
		postgres.restore();
	}

	@Test
	void keepsTextsInOrderWhileKafkaIsAway() {
		kafka.refuse();

		List<HttpResponse<String>> answers = IntStream.rangeClosed(1, 20).mapToObj((i) -> text("Text " + i)).toList();

		assertThat(answers).allMatch((answer) -> answer.statusCode() == 200);
		assertThat(this.jdbc.sql("select count(*) from received_spool").query(Long.class).single()).isEqualTo(20);
		kafka.restore();
		await().atMost(Duration.ofSeconds(60)).until(() -> bodies().size() == 21);
		assertThat(bodies().subList(1, 21))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 20).mapToObj((i) -> "Text " + i).toList());
		await().until(() -> this.jdbc.sql("select count(*) from received_spool").query(Long.class).single() == 0);
	}

	@Test
	void takesTextsWhilePostgresIsAway() {
		postgres.refuse();

		assertThat(text("Now").statusCode()).isEqualTo(200);

		postgres.restore();
		await().atMost(Duration.ofSeconds(60))
			.ignoreExceptions()
			.until(() -> bodies().equals(List.of("Before", "Now")));
	}

	@Test
	void asksTwilioToComeBackWhileBothAreAway() {
		Map<String, String> text = TwilioCaller.aText(TwilioCaller.newSid(), this.phone, this.account.number(), "Now");
		kafka.refuse();
		postgres.refuse();

		HttpResponse<String> answer = this.twilio.post("/webhooks/twilio/sms", text);

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		kafka.restore();
		postgres.restore();
		await().atMost(Duration.ofSeconds(60))
			.until(() -> this.twilio.post("/webhooks/twilio/sms", text).statusCode() == 200);
		await().atMost(Duration.ofSeconds(60))
			.ignoreExceptions()
			.until(() -> bodies().equals(List.of("Before", "Now")));
	}

	private HttpResponse<String> text(String body) {
		return this.twilio.text(this.phone, this.account.number(), body);
	}

	private List<String> bodies() {
		return this.jdbc.sql("select body from message where account_id = ? order by sequence")
			.param(this.account.id())
			.query(String.class)
			.list();
	}

	@TestConfiguration
	static class Probe {

		@Bean
		KafkaProbe kafkaProbe() {
			KafkaProbe probe = new KafkaProbe(broker.bootstrapServers());
			probe.createTopics(Set.of("account.account.v1", "client.client.v1"));
			return probe;
		}

	}

}
