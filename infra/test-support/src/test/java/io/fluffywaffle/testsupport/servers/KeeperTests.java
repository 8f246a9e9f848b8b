package io.fluffywaffle.testsupport.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import io.fluffywaffle.testsupport.faults.Faults;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class KeeperTests {

	@Test
	void lendsTheSameServersToEveryJvmAndABrokerToEachAlone() throws Exception {
		TestDatabase ours = RealServers.database("pizzeria");
		try (Guest guest = Guest.arrive()) {
			assertThat(server(guest.databaseUrl)).isEqualTo(server(ours.url()));
			assertThat(guest.databaseUrl).isNotEqualTo(ours.url());
			assertThat(guest.broker).isNotEqualTo(RealServers.kafka());
		}
	}

	@Test
	void cleansUpAfterAKilledJvm() throws Exception {
		Guest killed = Guest.arrive();
		assertThat(canConnect(killed)).isTrue();

		Faults.kill(killed.process.pid());

		await().atMost(Duration.ofSeconds(20)).until(() -> !canConnect(killed));
		try (Guest next = Guest.arrive(); KafkaProbe kafka = new KafkaProbe(next.broker)) {
			assertThat(next.broker).isEqualTo(killed.broker);
			assertThat(kafka.topics()).containsExactly("left-by-" + next.process.pid());
		}
	}

	@Test
	void lendsServersThatOnlyThisMachineReaches() throws Exception {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
		int database = URI.create(RealServers.database("closed").url().substring("jdbc:".length())).getPort();
		int broker = URI.create("kafka://" + RealServers.kafka()).getPort();

		assertThat(others).isNotEmpty();
		assertThat(others).allSatisfy((address) -> {
			assertThat(connects(address, database)).isFalse();
			assertThat(connects(address, broker)).isFalse();
		});
		assertThat(connects(InetAddress.getLoopbackAddress(), database)).isTrue();
	}

	private static boolean connects(InetAddress address, int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 1000);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String server(String url) {
		return url.substring(0, url.lastIndexOf('/'));
	}

	private static boolean canConnect(Guest guest) {
		try (Connection connection = DriverManager.getConnection(guest.databaseUrl, guest.user, guest.password)) {
			return connection.isValid(5);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	/** Another JVM that has a database and a broker with a topic. */
	private static final class Guest implements AutoCloseable {

		private final Process process;

		private final String databaseUrl;

		private final String user;

		private final String password;

		private final String broker;

		private Guest(Process process, BufferedReader words) throws IOException {
			this.process = process;
			this.databaseUrl = words.readLine();
			this.user = words.readLine();
			this.password = words.readLine();
			this.broker = words.readLine();
		}

		static Guest arrive() throws IOException {
			ProcessBuilder java = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
					"-XX:TieredStopAtLevel=1", "-Dwaffle.root=" + RealServers.root(), GuestMain.class.getName());
			java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
			Process process = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
			return new Guest(process, process.inputReader());
		}

		@Override
		public void close() {
			this.process.destroyForcibly();
		}

	}

}
