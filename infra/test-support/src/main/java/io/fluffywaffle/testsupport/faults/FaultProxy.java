package io.fluffywaffle.testsupport.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP connection that can break: give its port to a client instead of the server's. For
 * Kafka the broker has to advertise this port
 * ({@link io.fluffywaffle.local.servers.KafkaSettings#advertisedPort()}).
 */
public final class FaultProxy implements AutoCloseable {

	private final ServerSocket door;

	private final int target;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean refusing;

	private volatile Duration delay = Duration.ZERO;

	private FaultProxy(ServerSocket door, int target) {
		this.door = door;
		this.target = target;
	}

	/** A proxy on a free loopback port for the server on this one. */
	public static FaultProxy to(int target) {
		try {
			ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
			FaultProxy proxy = new FaultProxy(door, target);
			Thread.ofVirtual().start(proxy::accept);
			return proxy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int port() {
		return this.door.getLocalPort();
	}

	/** Breaks every open connection; new ones work. */
	public void cut() {
		this.open.forEach(FaultProxy::close);
	}

	/**
	 * Breaks every open connection and every new one at once, as a server that is down.
	 */
	public void refuse() {
		this.refusing = true;
		cut();
	}

	/** Holds back whatever is sent, in both directions, by this time. */
	public void delay(Duration time) {
		this.delay = time;
	}

	/** Works again as if nothing had happened. */
	public void restore() {
		this.refusing = false;
		this.delay = Duration.ZERO;
	}

	@Override
	public void close() {
		try {
			this.door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		cut();
	}

	private void accept() {
		while (!this.door.isClosed()) {
			try {
				connect(this.door.accept());
			}
			catch (IOException _) {
				// Closed, or one connection less: the client sees it
			}
		}
	}

	private void connect(Socket client) throws IOException {
		if (this.refusing) {
			client.close();
			return;
		}
		try {
			Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.open.add(client);
			this.open.add(server);
			Thread.ofVirtual().start(() -> pump(client, server));
			Thread.ofVirtual().start(() -> pump(server, client));
		}
		catch (IOException ex) {
			client.close();
			throw ex;
		}
	}

	private void pump(Socket from, Socket to) {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] buffer = new byte[16384];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				Thread.sleep(this.delay);
				out.write(buffer, 0, read);
			}
		}
		catch (IOException _) {
			// A broken connection is what this is for
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	// With a reset, as when a server dies
	private static void close(Socket socket) {
		try (socket) {
			socket.setSoLinger(true, 0);
		}
		catch (IOException _) {
			// Closed already
		}
	}

}
