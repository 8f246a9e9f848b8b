package io.fluffywaffle.testsupport.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import io.fluffywaffle.local.servers.DatabaseRoles;
import io.fluffywaffle.local.servers.FastStart;
import io.fluffywaffle.local.servers.KafkaServer;
import io.fluffywaffle.local.servers.KafkaSettings;
import io.fluffywaffle.local.servers.KeycloakServer;
import io.fluffywaffle.local.servers.KeycloakSettings;
import io.fluffywaffle.local.servers.Ports;
import io.fluffywaffle.local.servers.PostgresDatabases;
import io.fluffywaffle.local.servers.PostgresServer;
import io.fluffywaffle.local.servers.PostgresSettings;
import io.fluffywaffle.local.servers.Server;
import io.fluffywaffle.local.servers.ServerArtifacts;

/** The same servers as {@code ./waffle up}, on free ports and in a folder of the run. */
final class EmbeddedSupply implements ServerSupply {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Path root;

	private final Path folder;

	private final ServerArtifacts artifacts;

	private final List<Server> started = new CopyOnWriteArrayList<>();

	EmbeddedSupply(Path root, Path folder) {
		this.root = root;
		this.folder = folder;
		this.artifacts = ServerArtifacts.of(root);
	}

	@Override
	public PostgresDatabases startPostgres() {
		PostgresSettings settings = new PostgresSettings(this.folder.resolve("postgres"), Ports.free(), secret());
		PostgresServer server = new PostgresServer(settings, this.artifacts);
		start(server);
		return server.databases();
	}

	@Override
	public Broker startBroker() {
		int port = Ports.free();
		KafkaServer server = new KafkaServer(
				new KafkaSettings(this.folder.resolve("kafka-" + port), port, Ports.free(), port, FastStart.LEARN),
				this.artifacts);
		start(server);
		return new Broker(server.bootstrapServers(), server::stop);
	}

	@Override
	public KeycloakAccess startKeycloak(PostgresDatabases databases) {
		DatabaseRoles roles = DatabaseRoles.named("keycloak", secret(), secret());
		databases.create(roles);
		String secret = secret();
		String adminPassword = secret();
		KeycloakServer server = new KeycloakServer(new KeycloakSettings(this.folder.resolve("keycloak"), Ports.free(),
				Ports.free(), databases.url(roles.database()), roles.migrateUser(), roles.migratePassword(),
				adminPassword, this.root.resolve("infra/keycloak/realm/waffle-realm.json"),
				this.root.resolve("infra/keycloak/themes"), KeycloakAccess.placeholders(secret), FastStart.WHEN_LEARNT),
				this.artifacts);
		start(server);
		return new KeycloakAccess(server.url(), adminPassword, secret);
	}

	@Override
	public void close() {
		this.started.reversed().forEach(Server::stop);
	}

	private void start(Server server) {
		this.started.add(server);
		server.start();
		server.awaitReady(PATIENCE);
	}

	private static String secret() {
		return UUID.randomUUID().toString();
	}

}
