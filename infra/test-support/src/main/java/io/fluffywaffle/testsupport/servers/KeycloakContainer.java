package io.fluffywaffle.testsupport.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.fluffywaffle.local.servers.Ports;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

import static org.awaitility.Awaitility.await;

/**
 * Keycloak in its production mode. It is in the engine's own network, because it calls
 * services that listen on this machine's loopback address.
 */
final class KeycloakContainer extends GenericContainer<KeycloakContainer> {

	private final int port = Ports.free();

	KeycloakContainer(DockerImageName image, Map<String, String> environment, Path realm, Path themes, Path extension) {
		super(image);
		withNetworkMode("host");
		withCommand("start", "--import-realm", "--db=postgres", "--http-enabled=true", "--http-host=127.0.0.1",
				"--http-port=" + this.port, "--http-management-port=" + Ports.free(), "--hostname=" + url(),
				"--cache=local");
		withEnv(environment);
		withEnv("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
		withEnv("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
		withCopyFileToContainer(MountableFile.forHostPath(realm, 0644),
				"/opt/keycloak/data/import/" + realm.getFileName());
		withCopyFileToContainer(MountableFile.forHostPath(themes, 0755), "/opt/keycloak/themes");
		withCopyFileToContainer(MountableFile.forHostPath(extension, 0644), "/opt/keycloak/providers/waffle.jar");
		waitingFor(new RealmIsThere().withStartupTimeout(Duration.ofMinutes(5)));
	}

	/** A name, because browsers make no passkeys for an address. */
	String url() {
		return "http://localhost:" + this.port;
	}

	// It answers its port long before
	private final class RealmIsThere extends AbstractWaitStrategy {

		private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

		@Override
		protected void waitUntilReady() {
			await().atMost(this.startupTimeout).pollInterval(Duration.ofMillis(500)).until(() -> {
				if (!isRunning()) {
					throw new ContainerLaunchException("Keycloak has ended");
				}
				return answers();
			});
		}

		private boolean answers() {
			URI realm = URI.create(url() + "/realms/waffle/.well-known/openid-configuration");
			HttpRequest request = HttpRequest.newBuilder(realm).timeout(Duration.ofSeconds(5)).build();
			try {
				return this.http.send(request, BodyHandlers.discarding()).statusCode() == 200;
			}
			catch (IOException ex) {
				return false;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new ContainerLaunchException("Interrupted while waiting for Keycloak", ex);
			}
		}

	}

}
