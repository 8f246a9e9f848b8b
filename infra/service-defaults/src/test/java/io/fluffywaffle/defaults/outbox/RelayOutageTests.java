package io.fluffywaffle.defaults.outbox;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.local.servers.FastStart;
import io.fluffywaffle.local.servers.KafkaServer;
import io.fluffywaffle.local.servers.KafkaSettings;
import io.fluffywaffle.testsupport.faults.FaultProxy;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.servers.RealServers;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RelayOutageTests {

	private static final AtomicInteger TESTS = new AtomicInteger();

	@TempDir
	static Path folder;

	static KafkaServer kafka;

	static FaultProxy proxy;

	private final List<OutboxRelay> relays = new ArrayList<>();

	private final TestDatabase database = RealServers.database("relay");

	private final WaitingFacts facts = WaitingFacts.in(this.database.url(), this.database.roles().runUser(),
			this.database.roles().runPassword(), "sample.number.v" + TESTS.incrementAndGet());

	@BeforeAll
	static void startKafka() throws IOException {
		int port = freePort();
		proxy = FaultProxy.to(port);
		kafka = new KafkaServer(new KafkaSettings(folder, port, freePort(), proxy.port(), FastStart.WHEN_LEARNT),
				RealServers.artifacts());
		kafka.start();
		kafka.awaitReady(Duration.ofMinutes(1));
	}

	@AfterAll
	static void stopKafka() {
		kafka.stop();
		proxy.close();
	}

	@BeforeEach
	void migrate() {
		Flyway.configure()
			.dataSource(this.database.url(), this.database.roles().migrateUser(),
					this.database.roles().migratePassword())
			.locations("classpath:db/defaults")
			.load()
			.migrate();
		try (KafkaProbe probe = new KafkaProbe(kafka.bootstrapServers())) {
			probe.createTopics(Set.of(this.facts.topic()));
		}
	}

	@AfterEach
	void stopRelays() {
		proxy.restore();
		this.relays.forEach(OutboxRelay::stop);
	}

	@Test
	void goesOnWhereItWasWhenTheBrokerIsBack() {
		startRelay();
		this.facts.append(0, 100);
		awaitEverythingTold();

		proxy.refuse();
		this.facts.append(100, 1_000);
		Awaitility.await().during(Duration.ofSeconds(3)).until(() -> this.facts.waiting() == 900);
		proxy.restore();

		awaitEverythingTold();
		assertToldInOrder(1_000);
	}

	@Test
	void keepsTheOrderOfEachKeyWhileConnectionsBreak() {
		startRelay();
		try (var cutter = Executors.newSingleThreadScheduledExecutor()) {
			cutter.scheduleAtFixedRate(proxy::cut, 50, 70, TimeUnit.MILLISECONDS);
			this.facts.append(0, 5_000);
			Awaitility.await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(4)).until(() -> true);
			cutter.shutdownNow();
		}

		awaitEverythingTold();
		assertToldInOrder(5_000);
	}

	@Test
	void stopsWithinSecondsAndGivesTheLockBackWhileKafkaIsSilent() throws SQLException {
		OutboxRelay relay = startRelay();
		this.facts.append(0, 100);
		awaitEverythingTold();
		proxy.refuse();
		this.facts.append(100, 200);
		Awaitility.await().during(Duration.ofSeconds(1)).until(() -> this.facts.waiting() == 100);

		long begin = System.nanoTime();
		relay.stop();

		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
		try (Connection connection = this.database.connect()) {
			assertThat(new OutboxTable(connection).tryLock()).isTrue();
		}
	}

	@Test
	void handsOverWhenTheConnectionThatHoldsTheLockDies() throws SQLException {
		startRelay();
		startRelay();
		this.facts.append(0, 500);
		awaitEverythingTold();
		proxy.refuse();
		this.facts.append(500, 1_500);

		assertThat(endSessionOfTheLeader()).isTrue();
		proxy.restore();

		awaitEverythingTold();
		this.facts.append(1_500, 2_000);
		awaitEverythingTold();
		assertToldInOrder(2_000);
	}

	@Test
	void losesNothingWhereverItIsKilled() throws IOException, InterruptedException {
		this.facts.append(0, 4_000);

		assertThat(relayInAProcessOfItsOwn("C3:2")).isEqualTo(137);
		// what was told first is perhaps just being deleted
		assertThat(this.facts.waiting()).isIn(3_500L, 4_000L);
		assertThat(relayInAProcessOfItsOwn("C2:2")).isEqualTo(137);
		assertThat(relayInAProcessOfItsOwn("C3:1")).isEqualTo(137);
		assertThat(relayInAProcessOfItsOwn("")).isZero();

		assertToldInOrder(4_000);
	}

	private OutboxRelay startRelay() {
		OutboxRelay relay = this.facts.relay(kafka.bootstrapServers());
		relay.start();
		this.relays.add(relay);
		return relay;
	}

	private int relayInAProcessOfItsOwn(String crashAt) throws IOException, InterruptedException {
		ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), RelayMain.class.getName(),
				this.database.url(), this.database.roles().runUser(), this.database.roles().runPassword(),
				this.facts.topic(), kafka.bootstrapServers())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		java.environment().put("CRASH_AT", crashAt);
		return java.start().waitFor();
	}

	private boolean endSessionOfTheLeader() throws SQLException {
		try (Connection connection = this.database.connect();
				ResultSet ended = connection.createStatement()
					.executeQuery("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
							+ " and database = (select oid from pg_database where datname = current_database())")) {
			return ended.next() && ended.getBoolean(1);
		}
	}

	private void awaitEverythingTold() {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.facts.waiting() == 0);
	}

	/** A fact may come twice, but never before an older one of its key. */
	private void assertToldInOrder(int count) {
		try (KafkaProbe probe = new KafkaProbe(kafka.bootstrapServers())) {
			List<KafkaRecord> told = probe.records(this.facts.topic());
			for (String key : WaitingFacts.keys()) {
				assertThat(
						told.stream().filter((record) -> key.equals(record.key())).map(KafkaRecord::value).distinct())
					.isEqualTo(WaitingFacts.expectedOf(key, count));
			}
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
