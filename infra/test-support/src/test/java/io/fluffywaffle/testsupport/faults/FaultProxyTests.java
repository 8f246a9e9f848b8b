package io.fluffywaffle.testsupport.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FaultProxyTests {

	private ServerSocket echo;

	private FaultProxy proxy;

	@BeforeEach
	void start() throws IOException {
		this.echo = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::echo);
		this.proxy = FaultProxy.to(this.echo.getLocalPort());
	}

	@AfterEach
	void stop() throws IOException {
		this.proxy.close();
		this.echo.close();
	}

	@Test
	void passesBytesThrough() throws IOException {
		try (Socket client = connect()) {
			assertThat(said(client, 7)).isEqualTo(7);
		}
	}

	@Test
	void cutsWhatIsOpenAndTakesNewConnections() throws IOException {
		try (Socket client = connect()) {
			said(client, 1);

			this.proxy.cut();

			assertThatIOException().isThrownBy(() -> saidOrReset(client));
		}
		try (Socket later = connect()) {
			assertThat(said(later, 2)).isEqualTo(2);
		}
	}

	@Test
	void refusesUntilRestored() throws IOException {
		this.proxy.refuse();
		try (Socket refused = connect()) {
			assertThatIOException().isThrownBy(() -> saidOrReset(refused));
		}

		this.proxy.restore();

		try (Socket later = connect()) {
			assertThat(said(later, 3)).isEqualTo(3);
		}
	}

	@Test
	void holdsBytesBack() throws IOException {
		this.proxy.delay(Duration.ofMillis(200));
		try (Socket client = connect()) {
			Instant start = Instant.now();

			assertThat(said(client, 4)).isEqualTo(4);

			assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(400));
		}
	}

	private Socket connect() throws IOException {
		return new Socket(InetAddress.getLoopbackAddress(), this.proxy.port());
	}

	private void echo() {
		while (!this.echo.isClosed()) {
			try {
				Socket client = this.echo.accept();
				Thread.ofVirtual().start(() -> echo(client));
			}
			catch (IOException _) {
				// Closed at the end of the test
			}
		}
	}

	private static void echo(Socket client) {
		try (client) {
			client.getInputStream().transferTo(client.getOutputStream());
		}
		catch (IOException _) {
			// Cut on purpose
		}
	}

	private static int said(Socket client, int word) throws IOException {
		client.getOutputStream().write(word);
		return client.getInputStream().read();
	}

	private static void saidOrReset(Socket client) throws IOException {
		if (said(client, 1) < 0) {
			throw new IOException("closed");
		}
	}

}
