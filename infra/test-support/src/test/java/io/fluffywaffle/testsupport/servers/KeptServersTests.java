package io.fluffywaffle.testsupport.servers;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.fluffywaffle.local.servers.PostgresDatabases;
import io.fluffywaffle.testsupport.servers.KeptServers.Lent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class KeptServersTests {

	private static final KeycloakAccess KEYCLOAK = new KeycloakAccess("http://127.0.0.1:1", "admin", "secret");

	@Test
	void lendsKeycloakToOneAfterTheOther() {
		try (KeptServers servers = new KeptServers(new OnlyKeycloak())) {
			Lent first = servers.lend();
			assertThat(first.keycloak()).isEqualTo(first.keycloak()).isEqualTo(KEYCLOAK);

			CompletableFuture<KeycloakAccess> second = CompletableFuture.supplyAsync(servers.lend()::keycloak,
					Thread::startVirtualThread);
			await().during(Duration.ofMillis(300)).until(() -> !second.isDone());

			first.close();
			assertThat(second).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(KEYCLOAK);
		}
	}

	private static final class OnlyKeycloak implements ServerSupply {

		@Override
		public PostgresDatabases startPostgres() {
			return new PostgresDatabases("127.0.0.1:1", "postgres", "secret");
		}

		@Override
		public Broker startBroker() {
			return new Broker("127.0.0.1:1", () -> {
			});
		}

		@Override
		public KeycloakAccess startKeycloak(PostgresDatabases databases) {
			return KEYCLOAK;
		}

		@Override
		public void close() {
			// nothing runs
		}

	}

}
