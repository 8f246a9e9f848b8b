package io.fluffywaffle.testsupport.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.fluffywaffle.local.servers.OwnedProcess;
import io.fluffywaffle.testsupport.faults.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** In a checkout of its own, whose keeper nobody else needs. */
class KilledKeeperTests {

	@TempDir
	Path root;

	@Test
	void leavesServersThatTheNextOneEnds() throws IOException {
		borrow("infra/local/target/servers.path");
		borrow(".waffle/cache");
		TestDatabase left = lentDatabase();

		OwnedProcess killed = keeper();
		Faults.kill(killed.pid());
		await().until(() -> !killed.isAlive());
		assertThat(answers(left)).isTrue();

		TestDatabase other = lentDatabase();
		assertThat(answers(left)).isFalse();
		assertThat(answers(other)).isTrue();

		keeper().end(Duration.ofSeconds(60));
		assertThat(answers(other)).isFalse();
	}

	private TestDatabase lentDatabase() throws IOException {
		Wire wire = KeeperFolder.connect(this.root);
		wire.write(List.of("database", "pizzeria"));
		List<String> answer = wire.read();
		return TestDatabase.of(answer.subList(1, answer.size()));
	}

	private OwnedProcess keeper() throws IOException {
		try (Stream<Path> folders = Files.list(this.root.resolve(".waffle/test"))) {
			return folders.flatMap((folder) -> OwnedProcess.find(folder.resolve("keeper.pid")).stream())
				.findFirst()
				.orElseThrow();
		}
	}

	private void borrow(String path) throws IOException {
		Path link = this.root.resolve(path);
		Files.createDirectories(link.getParent());
		Files.createSymbolicLink(link, RealServers.root().resolve(path));
	}

	private static boolean answers(TestDatabase database) {
		try (Connection connection = database.connect()) {
			return connection.isValid(5);
		}
		catch (SQLException ex) {
			return false;
		}
	}

}
