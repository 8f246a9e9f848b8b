package io.fluffywaffle.testsupport.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.fluffywaffle.local.servers.ServerArtifacts;
import org.testcontainers.DockerClientFactory;

/**
 * The real servers of this test run. The one place that chooses between containers, where
 * a Docker engine answers, and servers on this machine, where none does.
 */
public final class RealServers {

	private RealServers() {
	}

	/** A new database whose name begins so; it is deleted when this JVM ends. */
	public static TestDatabase database(String name) {
		return TestDatabase.of(Lease.ofThisJvm().ask("database", name));
	}

	/** The bootstrap servers of a broker that is this JVM's alone until it ends. */
	public static String kafka() {
		return Lease.ofThisJvm().ask("kafka").getFirst();
	}

	/** A Keycloak with our realm that is this JVM's alone until it ends. */
	public static KeycloakAccess keycloak() {
		return KeycloakAccess.of(Lease.ofThisJvm().ask("keycloak"));
	}

	/**
	 * What a test builds servers of its own from, to break them: for instance
	 * {@code new KafkaServer(new KafkaSettings(folder, …), RealServers.artifacts())}.
	 */
	public static ServerArtifacts artifacts() {
		return ServerArtifacts.of(root());
	}

	/** {@code WAFFLE_TEST_SERVERS} = {@code containers} or {@code embedded} overrules. */
	static ServerSupply choose(KeeperFolder keeper) {
		boolean containers = switch (wish()) {
			case "containers" -> true;
			case "embedded" -> false;
			default -> DockerClientFactory.instance().isDockerAvailable();
		};
		return containers ? new ContainerSupply(keeper) : new EmbeddedSupply(keeper.root(), keeper.path());
	}

	/** Empty where the engine decides. */
	static String wish() {
		return System.getenv().getOrDefault("WAFFLE_TEST_SERVERS", "");
	}

	/** The checkout that this JVM runs in. */
	static Path root() {
		Path folder = Path.of(System.getProperty("waffle.root", "")).toAbsolutePath();
		while (!Files.exists(folder.resolve("infra/test-support/pom.xml"))) {
			folder = List.of(folder).getFirst().getParent();
			if (folder == null) {
				throw new IllegalStateException("Run tests inside a checkout of Waffle, or set -Dwaffle.root");
			}
		}
		return folder;
	}

}
