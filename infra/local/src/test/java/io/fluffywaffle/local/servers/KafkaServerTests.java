package io.fluffywaffle.local.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaServerTests {

	@Test
	void keepsItsTopicsOverAKill(@TempDir Path folder) throws Exception {
		KafkaSettings settings = new KafkaSettings(folder.resolve("kafka"), Ports.free(), Ports.free());
		KafkaServer server = new KafkaServer(settings, TestArtifacts.ofThisCheckout());
		try {
			server.start();
			server.awaitReady(Duration.ofSeconds(60));
			try (Admin admin = admin(server)) {
				admin.createTopics(List.of(new NewTopic("orders", 3, (short) 1))).all().get();
			}
			OwnedProcess killed = OwnedProcess.find(settings.folder().resolve("server.pid")).orElseThrow();
			Signals.send(killed.pid(), "KILL");
			assertThat(killed.awaitEnd(Duration.ofSeconds(10))).isTrue();

			server.start();

			server.awaitReady(Duration.ofSeconds(60));
			try (Admin admin = admin(server)) {
				assertThat(admin.listTopics().names().get()).contains("orders");
			}
		}
		finally {
			server.stop();
		}
		assertThat(server.isRunning()).isFalse();
	}

	private static Admin admin(KafkaServer server) {
		return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, server.bootstrapServers()));
	}

}
