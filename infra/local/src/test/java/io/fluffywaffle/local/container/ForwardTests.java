package io.fluffywaffle.local.container;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.servers.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ForwardTests {

	// Where nothing arrives a test fails and does not wait for ever
	private static final int PATIENCE = 10_000;

	private ServerSocket target;

	private Forward forward;

	@BeforeEach
	void open() throws IOException {
		this.target = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.target.setSoTimeout(PATIENCE);
		this.forward = Forward.open(0, "127.0.0.1:" + this.target.getLocalPort());
	}

	@AfterEach
	void close() throws IOException {
		this.forward.close();
		this.target.close();
	}

	@Test
	void handsOnBothWaysWhoeverSpeaksFirst() throws IOException {
		try (Socket near = connect(); Socket far = accept()) {
			far.getOutputStream().write("220 ready\n".getBytes(StandardCharsets.UTF_8));
			assertThat(line(near.getInputStream())).isEqualTo("220 ready");

			near.getOutputStream().write("HELO\n".getBytes(StandardCharsets.UTF_8));
			assertThat(line(far.getInputStream())).isEqualTo("HELO");
		}
	}

	@Test
	void waitsForAnAnswerAfterWhoAskedHasSaidAll() throws IOException {
		byte[] question = new byte[3_000_000];
		new Random(1).nextBytes(question);
		CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> answer("yes"));
		try (Socket near = connect()) {
			near.getOutputStream().write(question);
			near.shutdownOutput();

			assertThat(near.getInputStream().readAllBytes()).isEqualTo("yes".getBytes(StandardCharsets.UTF_8));
			assertThat(heard.join()).isEqualTo(question);
		}
	}

	@Test
	void keepsConnectionsApart() {
		Thread answering = Thread.startVirtualThread(() -> IntStream.range(0, 30).forEach((number) -> {
			try (Socket far = accept()) {
				far.getInputStream().transferTo(far.getOutputStream());
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}));

		assertThat(IntStream.range(0, 30).parallel().mapToObj(this::echo))
			.containsExactlyElementsOf(IntStream.range(0, 30).mapToObj((number) -> "connection " + number).toList());
		assertThat(answering).satisfies(Thread::join);
	}

	@Test
	void endsTheConnectionWhenNobodyIsThere() throws IOException {
		try (Forward nowhere = Forward.open(0, "127.0.0.1:" + Ports.free());
				Socket near = patient(new Socket(InetAddress.getLoopbackAddress(), nowhere.port()))) {
			assertThat(near.getInputStream().read()).isEqualTo(-1);
		}
	}

	@Test
	void endsEveryConnectionWhenItIsClosed() throws IOException {
		try (Socket near = connect(); Socket far = accept()) {
			this.forward.close();

			assertThat(far.getInputStream().read()).isEqualTo(-1);
			assertThatExceptionOfType(ConnectException.class).isThrownBy(this::connect);
			assertThat(near.isConnected()).isTrue();
		}
	}

	@Test
	void listensOnThisMachineOnly() {
		assertThat(this.forward.address().isLoopbackAddress()).isTrue();
	}

	@Test
	void refusesATargetWithoutAPort() {
		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> Forward.open(0, "gateway"))
			.withMessageContaining("gateway is no address");
	}

	private String echo(int number) {
		try (Socket near = connect()) {
			near.getOutputStream().write(("connection " + number).getBytes(StandardCharsets.UTF_8));
			near.shutdownOutput();
			return new String(near.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] answer(String text) {
		try (Socket far = accept()) {
			byte[] heard = far.getInputStream().readAllBytes();
			far.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
			return heard;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Socket connect() throws IOException {
		return patient(new Socket(InetAddress.getLoopbackAddress(), this.forward.port()));
	}

	private Socket accept() throws IOException {
		return patient(this.target.accept());
	}

	private static Socket patient(Socket socket) throws IOException {
		socket.setSoTimeout(PATIENCE);
		return socket;
	}

	private static String line(InputStream stream) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int sign = stream.read(); sign != '\n' && sign != -1; sign = stream.read()) {
			line.append((char) sign);
		}
		return line.toString();
	}

}
