package io.fluffywaffle.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands before the mail server and answers in its place where a recipient is refused:
 * GreenMail takes everybody.
 */
final class SmtpDoor implements AutoCloseable {

	private static final InetAddress HERE = InetAddress.getLoopbackAddress();

	private final Map<String, String> refusals = new ConcurrentHashMap<>();

	private final ServerSocket door;

	private final int server;

	SmtpDoor(int server) {
		this.server = server;
		try {
			this.door = new ServerSocket(0, 50, HERE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::open);
	}

	int port() {
		return this.door.getLocalPort();
	}

	void refuse(String address, String answer) {
		this.refusals.put(address, answer);
	}

	void allow(String address) {
		this.refusals.remove(address);
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	private void open() {
		try {
			while (true) {
				Socket guest = this.door.accept();
				Thread.ofVirtual().start(() -> lead(guest));
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private void lead(Socket guest) {
		try (guest; Socket inside = new Socket(HERE, this.server)) {
			Thread.ofVirtual().start(() -> copy(inside, guest));
			BufferedReader lines = new BufferedReader(
					new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
			boolean letter = false;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Optional<String> refusal = letter ? Optional.empty() : refusal(line);
				write(refusal.isPresent() ? guest : inside, refusal.orElse(line));
				letter = letter ? !line.equals(".") : line.equalsIgnoreCase("DATA");
			}
		}
		catch (IOException ex) {
			// one of them went
		}
	}

	private Optional<String> refusal(String line) {
		return line.toUpperCase(Locale.ROOT).startsWith("RCPT TO:") ? this.refusals.keySet()
			.stream()
			.filter(line::contains)
			.findAny()
			.map((address) -> Objects.requireNonNull(this.refusals.get(address))) : Optional.empty();
	}

	private static void write(Socket to, String line) throws IOException {
		OutputStream out = to.getOutputStream();
		out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	private static void copy(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// one of them went
		}
	}

}
