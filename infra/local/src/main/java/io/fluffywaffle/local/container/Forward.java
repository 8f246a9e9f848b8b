package io.fluffywaffle.local.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.local.LaunchFailure;

/**
 * Hands on what arrives at a port of this machine to another one, both ways. So an
 * address that is meant for browsers works in a container too.
 */
final class Forward implements AutoCloseable {

	private static final int CONNECT_MILLIS = 5000;

	private final ServerSocket door;

	private final String host;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private Forward(ServerSocket door, String host, int port) {
		this.door = door;
		this.host = host;
		this.port = port;
	}

	/**
	 * Opens it on 127.0.0.1.
	 * @param from the port here, 0 for a free one
	 * @param to host and port there
	 */
	static Forward open(int from, String to) {
		int colon = to.lastIndexOf(':');
		if (colon < 1 || !to.substring(colon + 1).matches("\\d{1,5}")) {
			throw new LaunchFailure(to + " is no address", "It is a host and a port: gateway:8080");
		}
		try {
			ServerSocket door = new ServerSocket(from, 50, InetAddress.getLoopbackAddress());
			Forward forward = new Forward(door, to.substring(0, colon), Integer.parseInt(to.substring(colon + 1)));
			Thread.ofVirtual().name("forward to " + to).start(forward::accept);
			return forward;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Port " + from, ex);
		}
	}

	/** The port here. */
	int port() {
		return this.door.getLocalPort();
	}

	InetAddress address() {
		return this.door.getInetAddress();
	}

	private void accept() {
		while (!this.door.isClosed()) {
			try {
				Socket near = this.door.accept();
				Thread.startVirtualThread(() -> join(near));
			}
			catch (IOException ex) {
				// Closed, or one connection less: whoever wanted it sees that.
			}
		}
	}

	private void join(Socket near) {
		Socket far = new Socket();
		Set<Socket> both = Set.of(near, far);
		this.open.addAll(both);
		try (near; far) {
			connect(far);
			near.setTcpNoDelay(true);
			far.setTcpNoDelay(true);
			Thread answers = Thread.startVirtualThread(() -> pour(far, near));
			pour(near, far);
			answers.join();
		}
		catch (IOException ex) {
			// The near side sees its connection end.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.open.removeAll(both);
		}
	}

	// The near side only sees its connection end, and cannot say why
	private void connect(Socket far) throws IOException {
		try {
			far.connect(new InetSocketAddress(this.host, this.port), CONNECT_MILLIS);
		}
		catch (IOException ex) {
			System.err.printf("%s:%d cannot be reached: %s%n", this.host, this.port, ex.getMessage());
			throw ex;
		}
	}

	// Each direction ends by itself: whoever asked has often said all before the answer
	private static void pour(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
			to.shutdownOutput();
		}
		catch (IOException ex) {
			close(from);
			close(to);
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is of no use any more either way.
		}
	}

	/** Ends every connection as well. */
	@Override
	public void close() throws IOException {
		this.door.close();
		this.open.forEach(Forward::close);
	}

}
