package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** The process of one server: started once per folder, adopted after that. */
public final class ServerProcess {

	private final String name;

	private final Path folder;

	private final List<Integer> ports;

	public ServerProcess(String name, Path folder, List<Integer> ports) {
		this.name = name;
		this.folder = folder;
		this.ports = ports;
	}

	/** Runs the preparation and then its command, unless our process lives already. */
	public void start(Launch launch) {
		try {
			Folders.own(this.folder);
			try (FolderLock _ = FolderLock.take(this.folder.resolve("server.lock"))) {
				if (isRunning()) {
					requireSamePorts();
					return;
				}
				this.ports.forEach((port) -> Ports.requireFree(this.name, port));
				ProcessBuilder command = launch.prepare();
				keepLastLog();
				Files.writeString(portsFile(), this.ports.toString());
				OwnedProcess.start(command, log(), record());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.name + " cannot use " + this.folder, ex);
		}
	}

	public void awaitReady(BooleanSupplier ready, Duration timeout) {
		Instant end = Instant.now().plus(timeout);
		while (!ready.getAsBoolean()) {
			if (!isRunning()) {
				throw new ServerFailed("%s ended while starting%n%s".formatted(this.name, LogTail.of(log())));
			}
			if (Instant.now().isAfter(end)) {
				throw new ServerFailed(
						"%s is not ready after %d s%n%s".formatted(this.name, timeout.toSeconds(), LogTail.of(log())));
			}
			pause();
		}
	}

	public void stop(String signal, Duration grace) {
		process().ifPresent((process) -> process.end(signal, grace));
	}

	public boolean isRunning() {
		return process().isPresent();
	}

	public OptionalLong pid() {
		return process().map((process) -> OptionalLong.of(process.pid())).orElseGet(OptionalLong::empty);
	}

	public Path log() {
		return this.folder.resolve("server.log");
	}

	Path record() {
		return this.folder.resolve("server.pid");
	}

	private Path portsFile() {
		return this.folder.resolve("server.ports");
	}

	private Optional<OwnedProcess> process() {
		return OwnedProcess.find(record());
	}

	private void requireSamePorts() throws IOException {
		String running = Files.readString(portsFile());
		if (!running.equals(this.ports.toString())) {
			throw new ServerFailed("%s already runs in %s on %s, not on %s: stop it first".formatted(this.name,
					this.folder, running, this.ports));
		}
	}

	private void keepLastLog() throws IOException {
		if (Files.exists(log())) {
			Files.move(log(), this.folder.resolve("server.last.log"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailed("Interrupted while waiting for a server", ex);
		}
	}

	/** Makes ready what the process needs and says how to run it. */
	public interface Launch {

		ProcessBuilder prepare() throws IOException;

	}

}
