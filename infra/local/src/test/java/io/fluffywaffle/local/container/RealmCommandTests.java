package io.fluffywaffle.local.container;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.servers.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RealmCommandTests {

	@TempDir
	private Path root;

	@Test
	void saysThatKeycloakDoesNotAnswer() {
		RealmCommand command = command("http://127.0.0.1:" + Ports.free());

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(command::run).withMessageContaining("no answer");
	}

	@Test
	void takesAKeycloakWithoutTheRealmForOneThatStillStarts() throws Exception {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		try {
			RealmCommand command = command("http://127.0.0.1:" + server.getAddress().getPort());

			assertThatExceptionOfType(LaunchFailure.class).isThrownBy(command::run)
				.withMessageContaining("it answers 404");
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void signsInAtTheMailServerWhereThereIsAUser() {
		assertThat(RealmCommand.placeholders(Map.of("WAFFLE_SMTP_USER", "waffle"))).containsEntry("WAFFLE_SMTP_AUTH",
				"true");
		assertThat(RealmCommand.placeholders(Map.of())).containsEntry("WAFFLE_SMTP_AUTH", "false");
	}

	private RealmCommand command(String keycloak) {
		return new RealmCommand(
				new Containers(this.root)
					.settings(Map.of("WAFFLE_KEYCLOAK_URL", keycloak, "KC_BOOTSTRAP_ADMIN_PASSWORD", "of the admin")),
				Duration.ZERO);
	}

}
