package io.fluffywaffle.local.container;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.servers.Ports;
import io.fluffywaffle.local.servers.PostgresServer;
import io.fluffywaffle.local.servers.PostgresSettings;
import io.fluffywaffle.local.servers.ServerArtifacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabasesCommandTests {

	@TempDir
	private static Path folder;

	private static Containers containers;

	private static int port;

	private static PostgresServer server;

	private static int early;

	@BeforeAll
	static void startAfterTheCommand() throws Exception {
		containers = new Containers(folder);
		containers.secrets(true);
		port = Ports.free();
		server = new PostgresServer(
				new PostgresSettings(folder.resolve("postgres"), port,
						containers.read("postgres", "POSTGRES_PASSWORD")),
				ServerArtifacts.of(Path.of(System.getProperty("waffle.root"))));
		DatabasesCommand command = new DatabasesCommand(settings());
		CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(command::run);
		server.start();
		server.awaitReady(Duration.ofSeconds(60));
		early = waiting.join();
	}

	@AfterAll
	static void stop() {
		server.stop();
	}

	@Test
	void waitsForPostgresAndLetsEachPartIntoItsDatabase() throws Exception {
		assertThat(early).isZero();
		for (String database : new String[] { "identity", "account", "client", "messaging", "notification" }) {
			String part = database + "-service";
			assertThat(opens(database, database + "_run", containers.read(part, "WAFFLE_DB_PASSWORD"))).isTrue();
			assertThat(opens(database, database + "_migrate", containers.read(part, "WAFFLE_DB_MIGRATE_PASSWORD")))
				.isTrue();
		}
		assertThat(opens("gateway", "gateway_run", containers.read("gateway", "WAFFLE_DB_PASSWORD"))).isTrue();
		assertThat(opens("keycloak", "keycloak_migrate", containers.read("keycloak", "KC_DB_PASSWORD"))).isTrue();
	}

	@Test
	void givesRolesTheirNewPasswordsAndLeavesTheirDatabases() throws Exception {
		String before = containers.read("client-service", "WAFFLE_DB_MIGRATE_PASSWORD");
		try (Connection migrate = connect("client", "client_migrate", before)) {
			migrate.createStatement().execute("create table if not exists kept (name text)");
		}

		new DatabasesCommand(containers
			.setup(Map.of("WAFFLE_POSTGRES", "127.0.0.1:" + port, "CLIENT_MIGRATE_PASSWORD", "another password")))
			.run();

		assertThat(opens("client", "client_migrate", before)).isFalse();
		try (Connection migrate = connect("client", "client_migrate", "another password")) {
			assertThat(migrate.createStatement().executeQuery("select count(*) from kept").next()).isTrue();
		}
		new DatabasesCommand(settings()).run();
	}

	@Test
	void saysWhatIsInTheWayWhenPostgresCannotBeUsed() throws Exception {
		DatabasesCommand wrong = new DatabasesCommand(
				containers.setup(Map.of("WAFFLE_POSTGRES", "127.0.0.1:" + port, "POSTGRES_PASSWORD", "wrong")),
				Duration.ZERO);

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(wrong::run)
			.withMessageContaining("127.0.0.1:" + port)
			.withMessageContaining("password authentication failed");
	}

	@Test
	void namesTheSecretThatItWasNotTold() {
		DatabasesCommand command = new DatabasesCommand(containers.settings(Map.of()));

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(command::run)
			.withMessageContaining("POSTGRES_PASSWORD");
	}

	private static ContainerSettings settings() throws IOException {
		return containers.setup(Map.of("WAFFLE_POSTGRES", "127.0.0.1:" + port));
	}

	private static boolean opens(String database, String user, String password) {
		try (Connection connection = connect(database, user, password)) {
			return !connection.isClosed();
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private static Connection connect(String database, String user, String password) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user,
				password);
	}

}
