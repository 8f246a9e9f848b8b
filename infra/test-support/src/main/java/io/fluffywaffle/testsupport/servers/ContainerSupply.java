package io.fluffywaffle.testsupport.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.local.servers.DatabaseRoles;
import io.fluffywaffle.local.servers.PostgresDatabases;
import io.fluffywaffle.local.servers.ServerArtifacts;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The official images, in the versions of the embedded servers. Other images:
 * {@code WAFFLE_TEST_IMAGE_POSTGRES}, {@code …_KAFKA}, {@code …_KEYCLOAK}.
 */
final class ContainerSupply implements ServerSupply {

	private final Path root;

	private final ServerArtifacts artifacts;

	private final KeptContainers containers;

	ContainerSupply(KeeperFolder keeper) {
		this.root = keeper.root();
		this.artifacts = ServerArtifacts.of(this.root);
		this.containers = new KeptContainers(keeper);
		this.containers.endLeftovers();
	}

	@Override
	public PostgresDatabases startPostgres() {
		PostgreSQLContainer container = new PostgreSQLContainer(
				image("POSTGRES", "postgres", this.artifacts.versions().postgres()))
			.withUsername("postgres")
			.withPassword(secret());
		// Testcontainers turns fsync off; our promises are about what survives
		container.setCommand("postgres", "-c", "max_connections=200");
		this.containers.start(container);
		String server = "jdbc:postgresql://%s:%d".formatted(container.getHost(), container.getMappedPort(5432));
		return new PostgresDatabases(server, container.getUsername(), container.getPassword());
	}

	@Override
	public Broker startBroker() {
		KafkaContainer container = new KafkaContainer(image("KAFKA", "apache/kafka", this.artifacts.versions().kafka()))
			.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
			.withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
			.withEnv("KAFKA_LOG_CLEANER_DEDUPE_BUFFER_SIZE", "8388608")
			.withEnv("KAFKA_HEAP_OPTS", "-Xmx256m -Xms48m")
			.withEnv("KAFKA_JVM_PERFORMANCE_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
		this.containers.start(container);
		return new Broker(container.getBootstrapServers(), container::stop);
	}

	@Override
	public KeycloakAccess startKeycloak(PostgresDatabases databases) {
		DatabaseRoles roles = DatabaseRoles.named("keycloak", secret(), secret());
		databases.create(roles);
		String secret = secret();
		String adminPassword = secret();
		Map<String, String> environment = new HashMap<>(KeycloakAccess.placeholders(secret));
		environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
		environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
		environment.put("KC_DB_URL", databases.url(roles.database()));
		environment.put("KC_DB_USERNAME", roles.migrateUser());
		environment.put("KC_DB_PASSWORD", roles.migratePassword());
		KeycloakContainer container = new KeycloakContainer(
				image("KEYCLOAK", "quay.io/keycloak/keycloak", this.artifacts.versions().keycloak()), environment,
				this.root.resolve("infra/keycloak/realm/waffle-realm.json"), this.root.resolve("infra/keycloak/themes"),
				this.artifacts.keycloakExtension());
		this.containers.start(container);
		return new KeycloakAccess(container.url(), adminPassword, secret);
	}

	@Override
	public void close() {
		this.containers.end();
	}

	private static String secret() {
		return UUID.randomUUID().toString();
	}

	private static DockerImageName image(String server, String name, String version) {
		String image = System.getenv().getOrDefault("WAFFLE_TEST_IMAGE_" + server, name + ":" + version);
		return DockerImageName.parse(image).asCompatibleSubstituteFor(name);
	}

}
