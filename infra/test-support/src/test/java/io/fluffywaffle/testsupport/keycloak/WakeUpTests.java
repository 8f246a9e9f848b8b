package io.fluffywaffle.testsupport.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import io.fluffywaffle.local.servers.Ports;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import io.fluffywaffle.testsupport.servers.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The event listener in the real server. */
class WakeUpTests {

	private final KeycloakAccess keycloak = RealServers.keycloak();

	private final KeycloakUsers users = new KeycloakUsers(this.keycloak);

	@AfterEach
	void wakeNobody() {
		this.users.wake("");
	}

	@Test
	void followsAChangeInTheConsoleOnceItCanBeSeen() {
		Somebody ada = Somebody.in(this.keycloak);
		AtomicBoolean seen = new AtomicBoolean();
		try (WokenService identity = new WokenService(0, () -> seen.set(isNamed(ada, "Augusta")))) {
			this.users.wake(identity.url());
			await().until(() -> !identity.calls().isEmpty());
			identity.calls().clear();

			ada.admin().put("/users/" + ada.id(), Map.of("firstName", "Augusta")).ok();

			await().atMost(Duration.ofSeconds(5)).until(() -> !identity.calls().isEmpty());
			assertThat(seen).isTrue();
			WokenService.Call call = identity.calls().getFirst();
			assertThat(call.path()).isEqualTo("/internal/keycloak/events");
			assertThat(call.secret()).isEqualTo(this.keycloak.secret());
			assertThat(call.body().toString()).isEqualTo("{\"signIns\":[]}");
		}
	}

	@Test
	void tellsTheDeviceOfANewSession() {
		Somebody ada = Somebody.in(this.keycloak);
		try (WokenService identity = new WokenService(0, () -> {
		})) {
			this.users.wake(identity.url());

			JsonNode claims = Visit.claims(ada.visit(Map.of()).tokens());

			await().until(() -> !identity.signIns().isEmpty());
			assertThat(identity.signIns()).singleElement().satisfies((signIn) -> {
				assertThat(signIn.get("sessionId")).isEqualTo(claims.get("sid"));
				assertThat(signIn.get("userId").asString()).isEqualTo(ada.id().toString());
				assertThat(signIn.get("userAgent").asString()).isEqualTo("Visit/1");
				assertThat(signIn.get("ip").asString()).isNotEmpty();
			});
		}
	}

	@Test
	void tellsADeviceLaterThatItCouldNotTellAtOnce() {
		Somebody ada = Somebody.in(this.keycloak);
		int port = Ports.free();
		this.users.wake("http://127.0.0.1:" + port);

		String session = Visit.claims(ada.visit(Map.of()).tokens()).get("sid").asString();

		try (WokenService identity = new WokenService(port, () -> {
		})) {
			ada.visit(Map.of());
			await().untilAsserted(
					() -> assertThat(identity.signIns()).extracting((signIn) -> signIn.get("sessionId").asString())
						.contains(session));
		}
	}

	@Test
	void slowsNobodyDownWhileNobodyAnswers() throws IOException {
		Somebody ada = Somebody.in(this.keycloak);
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.users.wake("http://127.0.0.1:" + silent.getLocalPort());
			ada.visit(Map.of()).tokens();
			long began = System.nanoTime();

			IntStream.range(0, 4).forEach((_) -> ada.visit(Map.of()).tokens());

			assertThat(Duration.ofNanos(System.nanoTime() - began)).as("each would wait 2 s for the answer")
				.isLessThan(Duration.ofSeconds(8));
		}
	}

	private boolean isNamed(Somebody person, String name) {
		return person.admin().get("/users/" + person.id()).ok().get("firstName").asString().equals(name);
	}

}
