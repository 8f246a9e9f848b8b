package io.fluffywaffle.testsupport.servers;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.fluffywaffle.local.servers.FolderLock;
import io.fluffywaffle.local.servers.Folders;
import io.fluffywaffle.local.servers.LogTail;
import io.fluffywaffle.local.servers.OwnedProcess;

/**
 * The folder of one keeper, {@code .waffle/test/keeper-<fingerprint><wish>}: its pid, its
 * port, its log and a folder for each server.
 */
record KeeperFolder(Path root, Path path) {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Held while a keeper is found, started or ended. */
	FolderLock lock() throws IOException {
		return FolderLock.take(this.path.resolveSibling("keeper.lock"));
	}

	/** A connection to the keeper, which is started when it does not run. */
	static Wire connect(Path root) throws IOException {
		KeeperClasses classes = KeeperClasses.ofThisJvm();
		String name = "keeper-%s%s".formatted(classes.fingerprint(), RealServers.wish());
		KeeperFolder folder = new KeeperFolder(root, root.resolve(".waffle/test").resolve(name));
		try (FolderLock _ = folder.lock()) {
			if (OwnedProcess.find(folder.record()).isEmpty()) {
				folder.sweepLeftovers();
				folder.start(classes);
			}
			return new Wire(new Socket(InetAddress.getLoopbackAddress(), folder.port()));
		}
	}

	void announce(int port) throws IOException {
		Path fresh = this.path.resolve("port.new");
		Files.writeString(fresh, Integer.toString(port));
		Files.move(fresh, portFile(), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Whether this is the folder of another keeper of the checkout, which has ended. */
	boolean isDeadSibling(Path other) {
		return !other.equals(this.path) && this.path.resolveSibling(other.getFileName()).equals(other)
				&& OwnedProcess.find(other.resolve("keeper.pid")).isEmpty();
	}

	void delete() throws IOException {
		Folders.delete(this.path);
	}

	private void start(KeeperClasses classes) throws IOException {
		Files.createDirectories(this.path);
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx128m", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Dlogback.configurationFile=keeper-logback.xml", ServerKeeper.class.getName(), this.root.toString(),
				this.path.toString());
		// it outlives the build that brings it, and perhaps that build's folder
		builder.directory(this.path.resolveSibling(".").toFile());
		builder.environment()
			.put("CLASSPATH", classes.copyInto(this.path.resolve("classes")) + File.pathSeparator
					+ System.getProperty("java.class.path"));
		ContainerEnvironment.complete(builder.environment());
		OwnedProcess keeper = OwnedProcess.start(builder, log(), record());
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!Files.exists(portFile())) {
			if (keeper.awaitEnd(Duration.ofMillis(50)) || System.nanoTime() > end) {
				throw new IllegalStateException("The keeper of the test servers does not start\n" + LogTail.of(log()));
			}
		}
	}

	// What a killed keeper left running or lying about
	private void sweepLeftovers() throws IOException {
		for (Path folder : list(this.root.resolve(".waffle/test"))) {
			if (Files.isDirectory(folder) && OwnedProcess.find(folder.resolve("keeper.pid")).isEmpty()) {
				for (Path server : list(folder)) {
					OwnedProcess.find(server.resolve("server.pid"))
						.ifPresent((process) -> process.end("KILL", Duration.ofSeconds(10)));
				}
				Folders.delete(folder);
			}
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> content = Files.list(folder)) {
			return content.toList();
		}
	}

	private int port() throws IOException {
		return Integer.parseInt(Files.readString(portFile()));
	}

	private Path portFile() {
		return this.path.resolve("port");
	}

	private Path record() {
		return this.path.resolve("keeper.pid");
	}

	private Path log() {
		return this.path.resolve("keeper.log");
	}

}
