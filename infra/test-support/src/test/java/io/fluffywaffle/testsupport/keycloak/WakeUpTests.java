package io.fluffywaffle.testsupport.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import io.fluffywaffle.local.keycloak.Visit;
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
			wake(identity);
			identity.calls().clear();

			ada.admin().put("/users/" + ada.id(), Map.of("firstName", "Augusta")).ok();

			await().atMost(Duration.ofSeconds(5)).until(seen::get);
			await().until(() -> !identity.calls().isEmpty());
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
			wake(identity);

			JsonNode claims = Visit.claims(ada.visit(Map.of()).tokens());

			await().until(() -> identity.signIns(ada).size() == 1);
			JsonNode signIn = identity.signIns(ada).getFirst();
			assertThat(signIn.get("sessionId")).isEqualTo(claims.get("sid"));
			assertThat(signIn.get("userAgent").asString()).isEqualTo("Visit/1");
			assertThat(signIn.get("ip").asString()).isNotEmpty();
		}
	}

	@Test
	void tellsADeviceLaterThatItCouldNotTellAtOnce() {
		Somebody ada = Somebody.in(this.keycloak);
		this.users.wake("http://127.0.0.1:" + Ports.free());

		JsonNode session = Visit.claims(ada.visit(Map.of()).tokens()).get("sid");

		try (WokenService identity = new WokenService(0, () -> {
		})) {
			wake(identity);
			await().untilAsserted(() -> assertThat(identity.signIns(ada)).singleElement()
				.satisfies((signIn) -> assertThat(signIn.get("sessionId")).isEqualTo(session)));
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

	// Each is an event itself; the first may be one with a wake-up for an earlier address
	private void wake(WokenService identity) {
		await().until(() -> {
			this.users.wake(identity.url());
			return !identity.calls().isEmpty();
		});
	}

	private boolean isNamed(Somebody person, String name) {
		return person.admin().get("/users/" + person.id()).ok().get("firstName").asString().equals(name);
	}

}
