package io.fluffywaffle.messaging.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.jayway.jsonpath.JsonPath;

import io.fluffywaffle.local.servers.KafkaServer;
import io.fluffywaffle.local.servers.KafkaSettings;
import io.fluffywaffle.local.servers.Ports;
import io.fluffywaffle.messaging.ClientService;
import io.fluffywaffle.messaging.ClientService.Person;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TwilioSettings;
import io.fluffywaffle.messaging.requested.RequestsForTests;
import io.fluffywaffle.messaging.requested.TextRequested;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.SimulatorSettings;
import io.fluffywaffle.simulator.TwilioSimulator;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.servers.RealServers;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything around the service, which outlives it. */
final class Stage implements AutoCloseable {

	private static final Path LOG = Path.of("target", "crash-tests.log");

	private final TestDatabase database = RealServers.database("messaging");

	/** Its own: the services of other tests in this JVM would share consumer groups. */
	private final KafkaServer broker;

	private final KafkaProbe kafka;

	private final TwilioSimulator twilio = TwilioSimulator.start(
			SimulatorSettings.forTests().of(new TwilioAccount(TwilioSettings.ACCOUNT_SID, TwilioSettings.AUTH_TOKEN)));

	private final SimulatorClient simulator = new SimulatorClient(this.twilio.url());

	private final UUID account = UUID.randomUUID();

	private final UUID member = UUID.randomUUID();

	private final String number = TellsOfAccounts.newPhone();

	private final int port = Ports.free();

	private final JdbcClient jdbc = JdbcClient.create(dataSource());

	private final TrainedCommand command;

	Stage(Path folder) {
		this.command = new TrainedCommand(folder.resolve("learnt"));
		this.broker = new KafkaServer(new KafkaSettings(folder.resolve("kafka"), Ports.free(), Ports.free()),
				RealServers.artifacts());
		this.broker.start();
		this.broker.awaitReady(Duration.ofSeconds(60));
		this.kafka = new KafkaProbe(this.broker.bootstrapServers());
		this.kafka.createTopics(
				List.of("account.account.v1", "account.account.v1.dlt", "client.client.v1", "client.client.v1.dlt",
						"identity.user.v1", "account.erasure.v1", "client.erasure.v1", "client.text.v1"));
		this.kafka.send("account.account.v1", this.account.toString(), "AccountChanged", this.account, """
				{"id": "%s", "name": "Riverside Clinic", "timeZone": "America/New_York", "country": "US",
				 "numbers": [{"number": "%s", "label": "Desk", "isDefault": true}],
				 "members": [{"userId": "%s", "role": "member"}], "carrier": null, "version": 1}
				""".formatted(this.account, this.number, this.member));
		this.simulator.put(this.number,
				NumberSettings.callingTo("http://127.0.0.1:" + this.port + "/webhooks/twilio/sms"));
	}

	/** Starts the service with more settings. */
	ServiceProcess service(Map<String, String> more) {
		Map<String, String> settings = new HashMap<>(this.database.settings());
		settings.remove("spring.test.database.replace");
		settings.putAll(Map.of("SERVER_PORT", Integer.toString(this.port), "WAFFLE_PUBLIC_URL",
				"http://127.0.0.1:" + this.port, "WAFFLE_ISSUER", TestIssuer.ofThisJvm().url(), "WAFFLE_KAFKA",
				this.kafka.bootstrapServers(), "TWILIO_API_URL", this.twilio.url(), "TWILIO_ACCOUNT_SID",
				TwilioSettings.ACCOUNT_SID, "TWILIO_AUTH_TOKEN", TwilioSettings.AUTH_TOKEN,
				"WAFFLE_SEALING_PRIVATE_KEYSET", TwilioSettings.SEALING_KEYSET));
		settings.put("WAFFLE_PHONE_KEY", TwilioSettings.PHONE_KEY);
		settings.put("WAFFLE_CLIENT_URL", ClientService.ofThisJvm().url());
		settings.putAll(Map.of("WAFFLE_SENDING_LEASE", "3s", "WAFFLE_TWILIO_CONNECTTIMEOUT", "500ms",
				"WAFFLE_TWILIO_ANSWERTIMEOUT", "2s", "WAFFLE_RECONCILE_EVERY", "200ms", "WAFFLE_RECONCILE_WINDOW", "5s",
				"WAFFLE_DELIVERY_ASKAFTER", "1s", "DBSCHEDULER_POLLINGINTERVAL", "200ms",
				"DBSCHEDULER_HEARTBEATINTERVAL", "500ms", "SPRINGDOC_APIDOCS_ENABLED", "false",
				"SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "6000"));
		try {
			Files.createDirectories(LOG.getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.command.learn(settings, LOG);
		settings.putAll(more);
		return ServiceProcess.start(this.command, settings, LOG);
	}

	/** Opens a conversation, as soon as the service has heard of the account. */
	UUID open(ServiceProcess service, String phone) {
		HttpResponse<String> opened = Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> post(service, "/conversations", "-", "{\"to\": \"%s\"}".formatted(phone)),
					(answer) -> answer.statusCode() < 300);
		return UUID.fromString(JsonPath.read(opened.body(), "$.id"));
	}

	/** So many people who agreed to be texted. */
	List<Person> people(int count) {
		List<Person> people = IntStream.range(0, count)
			.mapToObj((i) -> Person.of(TellsOfAccounts.newPhone(), "Ana " + i))
			.toList();
		ClientService.ofThisJvm().knows(this.account, people);
		people.forEach((person) -> this.kafka.send("client.client.v1", person.clientId().toString(), "ClientChanged",
				this.account, """
						{"id": "%s", "accountId": "%s", "phone": "%s", "name": "%s", "blocked": false, "timeZone": null,
						 "groups": [], "consent": "given", "version": 1}
						""".formatted(person.clientId(), this.account, person.phone(), person.name())));
		return people;
	}

	/** Texts a group; the service may die over it. */
	HttpResponse<String> textGroup(ServiceProcess service, String key, String body, int expected) throws IOException {
		return post(service, "/broadcasts", key, """
				{"groupIds": ["%s"], "body": "%s", "expected": %d}""".formatted(this.account, body, expected));
	}

	/** Sends a text; the service may die over it. */
	HttpResponse<String> send(ServiceProcess service, UUID conversation, String key, String body) throws IOException {
		return post(service, "/conversations/" + conversation + "/messages", key, "{\"body\": \"%s\"}".formatted(body));
	}

	/** Asks for a code, as client-service does, and once more: it was not sure. */
	void askForACode(String phone, String code) {
		TextRequested request = RequestsForTests.code(this.account, phone, code);
		for (int i = 0; i < 2; i++) {
			this.kafka.send("client.text.v1", this.account + ":" + phone, "TextRequested", this.account,
					RequestsForTests.json(request));
		}
	}

	/** The states of a conversation's texts of ours, in their order. */
	List<String> statuses(UUID conversation) {
		return this.jdbc
			.sql("select status from message where conversation_id = ? and direction = 'outbound' order by id")
			.param(conversation)
			.query(String.class)
			.list();
	}

	/** How often Twilio took each text to the phone. */
	List<Long> accepted(String phone) {
		return this.simulator.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> phone.equals(entry.to()))
			.collect(Collectors.groupingBy((entry) -> String.valueOf(entry.statusCallback()).replaceAll("\\?.*", ""),
					Collectors.counting()))
			.values()
			.stream()
			.toList();
	}

	SimulatorClient simulator() {
		return this.simulator;
	}

	String number() {
		return this.number;
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	@Override
	public void close() {
		this.simulator.close();
		this.twilio.close();
		this.kafka.close();
		this.broker.stop();
	}

	private HttpResponse<String> post(ServiceProcess service, String path, String key, String json) throws IOException {
		HttpResponse<String> answer = service.post("/api/accounts/" + this.account + path,
				TestIssuer.ofThisJvm().bearer(this.member), key, json);
		assertThat(answer.statusCode()).isIn(200, 201, 202, 404);
		return answer;
	}

	private DataSource dataSource() {
		return new DriverManagerDataSource(this.database.url(), this.database.roles().runUser(),
				this.database.roles().runPassword());
	}

}
