package io.fluffywaffle.testsupport.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import io.fluffywaffle.local.servers.PostgresDatabases;
import io.fluffywaffle.local.servers.ServerArtifacts;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The official images. Where Docker cannot pull or runs beside this machine's own
 * container, Testcontainers' variables help ({@code TESTCONTAINERS_HOST_OVERRIDE},
 * {@code TESTCONTAINERS_RYUK_DISABLED}), and these name other images:
 * {@code WAFFLE_TEST_IMAGE_POSTGRES}, {@code …_KAFKA}, {@code …_KEYCLOAK}.
 */
final class ContainerSupply implements ServerSupply {

	private static final int KEYCLOAK_PORT = 8080;

	private static final int KEYCLOAK_MANAGEMENT_PORT = 9000;

	private final Path root;

	private final List<Startable> started = new CopyOnWriteArrayList<>();

	ContainerSupply(Path root) {
		this.root = root;
	}

	@Override
	public PostgresDatabases startPostgres() {
		PostgreSQLContainer container = new PostgreSQLContainer(image("POSTGRES", "postgres", "18"))
			.withUsername("postgres")
			.withPassword(UUID.randomUUID().toString());
		// Testcontainers turns fsync off; our promises are about what survives
		container.setCommand("postgres", "-c", "max_connections=200");
		start(container);
		String server = "jdbc:postgresql://%s:%d".formatted(container.getHost(), container.getMappedPort(5432));
		return new PostgresDatabases(server, container.getUsername(), container.getPassword());
	}

	@Override
	public Broker startBroker() {
		KafkaContainer container = new KafkaContainer(image("KAFKA", "apache/kafka", "4.2.1"))
			.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
			.withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
		start(container);
		return new Broker(container.getBootstrapServers(), container::stop);
	}

	// Its own embedded database: the run's PostgreSQL is another container
	@Override
	public KeycloakAccess startKeycloak(PostgresDatabases databases) {
		String secret = UUID.randomUUID().toString();
		String adminPassword = UUID.randomUUID().toString();
		GenericContainer<?> container = new GenericContainer<>(image("KEYCLOAK", "quay.io/keycloak/keycloak", "26.7.3"))
			.withCommand("start-dev", "--import-realm", "--health-enabled=true")
			.withEnv(KeycloakAccess.placeholders(secret))
			.withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
			.withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword)
			.withCopyFileToContainer(file("infra/keycloak/realm/waffle-realm.json"),
					"/opt/keycloak/data/import/waffle-realm.json")
			.withCopyFileToContainer(file("infra/keycloak/themes"), "/opt/keycloak/themes")
			.withCopyFileToContainer(MountableFile.forHostPath(ServerArtifacts.of(this.root).keycloakExtension(), 0644),
					"/opt/keycloak/providers/waffle.jar")
			.withExposedPorts(KEYCLOAK_PORT, KEYCLOAK_MANAGEMENT_PORT)
			.waitingFor(Wait.forHttp("/health/ready")
				.forPort(KEYCLOAK_MANAGEMENT_PORT)
				.withStartupTimeout(Duration.ofMinutes(5)));
		start(container);
		String url = "http://%s:%d".formatted(container.getHost(), container.getMappedPort(KEYCLOAK_PORT));
		return new KeycloakAccess(url, adminPassword, secret);
	}

	@Override
	public void close() {
		this.started.reversed().forEach(Startable::stop);
	}

	private void start(Startable container) {
		this.started.add(container);
		container.start();
	}

	private MountableFile file(String path) {
		return MountableFile.forHostPath(this.root.resolve(path), 0755);
	}

	private static DockerImageName image(String server, String name, String version) {
		String image = System.getenv().getOrDefault("WAFFLE_TEST_IMAGE_" + server, name + ":" + version);
		return DockerImageName.parse(image).asCompatibleSubstituteFor(name);
	}

}
