package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL with data checksums, passwords for every role (SCRAM), no socket file and
 * full durability.
 */
public final class PostgresServer implements ProcessServer {

	private final PostgresSettings settings;

	private final PostgresBinaries binaries;

	private final ServerProcess process;

	public PostgresServer(PostgresSettings settings, ServerArtifacts artifacts) {
		this.settings = settings;
		this.binaries = new PostgresBinaries(artifacts);
		this.process = new ServerProcess(name(), settings.folder(), List.of(settings.port()));
	}

	@Override
	public String name() {
		return "PostgreSQL";
	}

	@Override
	public void start() {
		this.process.start(() -> {
			if (!Files.exists(data())) {
				initialise();
			}
			refuseAnotherVersion();
			refuseALostServer();
			return new ProcessBuilder(command("postgres", "-D", data().toString(), "-p", port(), "-c",
					"listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200", "-c",
					"shared_buffers=64MB", "-c", "log_line_prefix=%m [%p] %u@%d "));
		});
	}

	@Override
	public void awaitReady(Duration timeout) {
		this.process.awaitReady(() -> databases().answersFrom(data()), timeout);
	}

	@Override
	public ServerProcess process() {
		return this.process;
	}

	/** Ends the sessions, then the server ("fast"). */
	@Override
	public void stop() {
		this.process.stop("INT", Duration.ofSeconds(30));
	}

	/** Ends without a checkpoint, as after a crash; the next start recovers. */
	public void stopImmediately() {
		this.process.stop("QUIT", Duration.ofSeconds(30));
	}

	/** Its databases and roles, as the superuser. */
	public PostgresDatabases databases() {
		return new PostgresDatabases("jdbc:postgresql://127.0.0.1:" + port(), "postgres", this.settings.password());
	}

	private void initialise() throws IOException {
		Path fresh = this.settings.folder().resolve("data.new");
		Folders.delete(fresh);
		Path password = Files.createTempFile(this.settings.folder(), "initdb", ".tmp",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try {
			Files.writeString(password, this.settings.password());
			Commands.run("Making PostgreSQL's data folder",
					new ProcessBuilder(
							command("initdb", "-D", fresh.toString(), "-U", "postgres", "--auth=scram-sha-256",
									"--pwfile=" + password, "-E", "UTF-8", "--locale=C.UTF-8", "--data-checksums")),
					this.settings.folder().resolve("initdb.log"));
		}
		finally {
			Files.deleteIfExists(password);
		}
		Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
	}

	private void refuseAnotherVersion() throws IOException {
		String version = Files.readString(data().resolve("PG_VERSION")).trim();
		if (!this.binaries.version().startsWith(version + ".")) {
			throw new ServerFailed("%s holds data of PostgreSQL %s, this is %s: upgrade it or choose another folder"
				.formatted(data(), version, this.binaries.version()));
		}
	}

	// A server whose start was interrupted before its pid was recorded
	private void refuseALostServer() throws IOException {
		Path lock = data().resolve("postmaster.pid");
		if (!Files.exists(lock)) {
			return;
		}
		long pid = Long.parseLong(Files.readAllLines(lock).getFirst().trim());
		Optional<ProcessHandle> holder = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
		if (holder.flatMap((process) -> process.info().commandLine()).orElse("").contains(data().toString())) {
			throw new ServerFailed(
					"PostgreSQL with pid %d still runs in %s: end it with kill -INT %d".formatted(pid, data(), pid));
		}
		Files.delete(lock);
	}

	private List<String> command(String program, String... arguments) {
		List<String> command = new ArrayList<>(Commands.ordinaryUser());
		command.add(this.binaries.program(program).toString());
		command.addAll(List.of(arguments));
		return command;
	}

	private Path data() {
		return this.settings.folder().resolve("data").toAbsolutePath();
	}

	private String port() {
		return Integer.toString(this.settings.port());
	}

}
