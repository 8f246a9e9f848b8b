package io.fluffywaffle.local.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that we started and that outlives this JVM. A record file with its pid and
 * start time tells it from a stranger that got the same pid later.
 */
public final class OwnedProcess {

	// Start times are computed from the boot time, which moves a little with the clock
	private static final Duration TOLERANCE = Duration.ofSeconds(10);

	private final ProcessHandle process;

	private final Path record;

	private OwnedProcess(ProcessHandle process, Path record) {
		this.process = process;
		this.record = record;
	}

	/**
	 * Starts the process in a session of its own, so that Ctrl-C on our terminal does not
	 * reach it, writing to the log and recorded in the file.
	 */
	public static OwnedProcess start(ProcessBuilder builder, Path log, Path record) {
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			Files.createDirectories(record.toAbsolutePath().getParent());
			List<String> command = new ArrayList<>(Commands.ownSession());
			command.addAll(builder.command());
			builder.command(command).redirectErrorStream(true).redirectOutput(log.toFile());
			builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
			return own(builder.start().toHandle(), record);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The recorded process if it still lives. */
	public static Optional<OwnedProcess> find(Path record) {
		try {
			String[] words = Files.readString(record).trim().split(" ");
			Instant started = Instant.parse(words[1]);
			return ProcessHandle.of(Long.parseLong(words[0]))
				.filter(OwnedProcess::runs)
				.filter((process) -> startedAt(process, started))
				.map((process) -> new OwnedProcess(process, record));
		}
		catch (IOException | RuntimeException _) {
			return Optional.empty();
		}
	}

	static OwnedProcess own(ProcessHandle process, Path record) throws IOException {
		Instant started = process.info().startInstant().orElseGet(Instant::now);
		Path fresh = record.resolveSibling(record.getFileName() + ".new");
		Files.writeString(fresh, process.pid() + " " + started + "\n");
		Files.move(fresh, record, StandardCopyOption.ATOMIC_MOVE);
		return new OwnedProcess(process, record);
	}

	// One that has ended but was not fetched by its parent still counts as alive in Java
	private static boolean runs(ProcessHandle process) {
		return process.isAlive() && process.info().command().isPresent();
	}

	private static boolean startedAt(ProcessHandle process, Instant started) {
		return process.info()
			.startInstant()
			.map((instant) -> Duration.between(instant, started).abs().compareTo(TOLERANCE) < 0)
			.orElse(false);
	}

	public long pid() {
		return this.process.pid();
	}

	public boolean isAlive() {
		return runs(this.process);
	}

	/** Asks it to end (TERM), and ends it by force when the time is over. */
	public void end(Duration grace) {
		end("TERM", grace);
	}

	/** Asks it to end with this signal, and ends it by force when the time is over. */
	public void end(String signal, Duration grace) {
		Signals.send(this.process.pid(), signal);
		if (!awaitEnd(grace)) {
			this.process.destroyForcibly();
			awaitEnd(Duration.ofSeconds(10));
		}
		try {
			Files.deleteIfExists(this.record);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether it ended within the time. */
	public boolean awaitEnd(Duration timeout) {
		try {
			this.process.onExit().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
