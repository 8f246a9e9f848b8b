package io.fluffywaffle.testsupport.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.local.servers.FolderLock;

/**
 * The process that keeps the servers of a test run, from the first test JVM's connection
 * until none is connected and no build that brought one lives, or none comes for long.
 */
final class ServerKeeper {

	private static final Duration AFTER_THE_BUILD = Duration.ofSeconds(60);

	private static final Duration DURING_THE_BUILD = Duration.ofMinutes(10);

	private final KeeperFolder folder;

	private final KeptServers servers;

	private final Set<Long> builders = ConcurrentHashMap.newKeySet();

	private final AtomicInteger leases = new AtomicInteger();

	private volatile Instant lastUsed = Instant.now();

	private ServerKeeper(KeeperFolder folder) {
		this.folder = folder;
		this.servers = new KeptServers(RealServers.choose(folder));
	}

	public static void main(String[] arguments) throws Exception {
		new ServerKeeper(new KeeperFolder(Path.of(arguments[0]), Path.of(arguments[1]))).run();
	}

	private void run() throws IOException, InterruptedException {
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
		ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(() -> admit(door));
		this.folder.announce(door.getLocalPort());
		while (true) {
			Thread.sleep(500);
			if (isNeeded()) {
				continue;
			}
			try (FolderLock _ = this.folder.lock()) {
				if (!isNeeded()) {
					System.exit(0);
				}
			}
		}
	}

	private void end() {
		this.servers.close();
		try {
			this.folder.delete();
		}
		catch (IOException ex) {
			ex.printStackTrace();
		}
	}

	private boolean isNeeded() {
		if (this.leases.get() > 0) {
			return true;
		}
		if (this.servers.haveFailed()) {
			return false;
		}
		boolean built = this.builders.stream()
			.anyMatch((pid) -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
		Duration patience = built ? DURING_THE_BUILD : AFTER_THE_BUILD;
		return Instant.now().isBefore(this.lastUsed.plus(patience));
	}

	private void admit(ServerSocket door) {
		while (true) {
			try {
				Socket client = door.accept();
				this.leases.incrementAndGet();
				Thread.ofVirtual().start(() -> serve(client));
			}
			catch (IOException ex) {
				throw new IllegalStateException("The keeper's port is gone", ex);
			}
		}
	}

	private void serve(Socket client) {
		try (Wire wire = new Wire(client); KeptServers.Lent lent = this.servers.lend()) {
			while (true) {
				wire.write(answer(wire.read(), lent));
			}
		}
		catch (IOException _) {
			// The JVM at the other end is gone: its lease ends
		}
		finally {
			this.lastUsed = Instant.now();
			this.leases.decrementAndGet();
		}
	}

	private List<String> answer(List<String> request, KeptServers.Lent lent) {
		try {
			List<String> answer = new ArrayList<>(List.of("ok"));
			switch (request.getFirst()) {
				case "hello" -> this.builders.add(Long.valueOf(request.get(1)));
				case "database" -> answer.addAll(lent.database(request.get(1)).words());
				case "kafka" -> answer.add(lent.kafka());
				case "keycloak" -> answer.addAll(lent.keycloak().words());
				default -> throw new IllegalArgumentException("Unknown request " + request);
			}
			return answer;
		}
		catch (RuntimeException ex) {
			ex.printStackTrace();
			return List.of("failed", ex.toString());
		}
	}

}
