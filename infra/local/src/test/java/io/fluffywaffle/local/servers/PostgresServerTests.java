package io.fluffywaffle.local.servers;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresServerTests {

	private static final DatabaseRoles ORDERS = DatabaseRoles.named("orders", "m'igrate", "r\"un");

	@TempDir
	private static Path folder;

	private static PostgresSettings settings;

	private static PostgresServer server;

	@BeforeAll
	static void start() {
		settings = new PostgresSettings(folder.resolve("postgres"), Ports.free(), "secret");
		server = new PostgresServer(settings, TestArtifacts.ofThisCheckout());
		server.start();
		server.awaitReady(Duration.ofSeconds(60));
		server.databases().create(ORDERS);
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@Test
	void letsTheRunRoleWriteRowsButNotChangeTables() throws SQLException {
		migrate("create table pizza (name text)");

		try (Connection run = connect(ORDERS.runUser(), ORDERS.runPassword())) {
			assertThat(run.createStatement().executeUpdate("insert into pizza values ('margherita')")).isOne();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> run.createStatement().execute("create table pasta (name text)"))
				.withMessageContaining("permission denied for schema public");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> run.createStatement().execute("drop table pizza"))
				.withMessageContaining("must be owner");
		}
	}

	@Test
	void limitsHowLongTheRunRoleMayWait() throws SQLException {
		try (Connection run = connect(ORDERS.runUser(), ORDERS.runPassword())) {
			assertThat(setting(run, "statement_timeout")).isEqualTo("10s");
			assertThat(setting(run, "lock_timeout")).isEqualTo("3s");
			assertThat(setting(run, "idle_in_transaction_session_timeout")).isEqualTo("30s");
		}
	}

	@Test
	void keepsWhatItAcknowledged() throws SQLException {
		try (Connection run = connect(ORDERS.runUser(), ORDERS.runPassword())) {
			assertThat(setting(run, "fsync")).isEqualTo("on");
			assertThat(setting(run, "synchronous_commit")).isEqualTo("on");
			assertThat(setting(run, "data_checksums")).isEqualTo("on");
		}
	}

	@Test
	void refusesAWrongPassword() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect(ORDERS.runUser(), "guess"))
			.withMessageContaining("password authentication failed");
	}

	@Test
	void makesADatabaseTwiceWithoutHarm() throws SQLException {
		server.databases().create(ORDERS);

		try (Connection run = connect(ORDERS.runUser(), ORDERS.runPassword())) {
			assertThat(run.isValid(5)).isTrue();
		}
	}

	@Test
	void adoptsTheServerThatAlreadyRuns() {
		PostgresServer later = new PostgresServer(settings, TestArtifacts.ofThisCheckout());

		later.start();

		later.awaitReady(Duration.ofSeconds(10));
		assertThat(later.pid()).isEqualTo(server.pid());
	}

	@Test
	void refusesAStrangersFolder(@TempDir Path foreign) throws Exception {
		Files.writeString(foreign.resolve("thesis.txt"), "chapter 1");
		PostgresServer stranger = new PostgresServer(new PostgresSettings(foreign, Ports.free(), "secret"),
				TestArtifacts.ofThisCheckout());

		assertThatExceptionOfType(ServerFailed.class).isThrownBy(stranger::start)
			.withMessageContaining("holds data that Waffle did not make");
	}

	@Test
	void refusesAStrangersPort(@TempDir Path own) throws Exception {
		try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			PostgresServer late = new PostgresServer(
					new PostgresSettings(own.resolve("data"), stranger.getLocalPort(), "secret"),
					TestArtifacts.ofThisCheckout());

			assertThatExceptionOfType(ServerFailed.class).isThrownBy(late::start)
				.withMessageContaining("another program listens there");
		}
	}

	private static void migrate(String statement) throws SQLException {
		try (Connection migrate = connect(ORDERS.migrateUser(), ORDERS.migratePassword())) {
			migrate.createStatement().execute(statement);
		}
	}

	private static Connection connect(String user, String password) throws SQLException {
		return DriverManager.getConnection(server.databases().url(ORDERS.database()), user, password);
	}

	private static String setting(Connection connection, String name) throws SQLException {
		try (var rows = connection.createStatement().executeQuery("show " + name)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
