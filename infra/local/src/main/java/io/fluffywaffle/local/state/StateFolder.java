package io.fluffywaffle.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import io.fluffywaffle.local.LaunchFailure;

/** Where one installation on this machine keeps its data, logs and process records. */
public final class StateFolder {

	private static final String FORMAT = "1";

	private static final long NEEDED_MB = 1024;

	private final Path home;

	private StateFolder(Path home) {
		this.home = home;
	}

	/** The folder as it is, without a look inside. */
	public static StateFolder at(Path home) {
		return new StateFolder(home);
	}

	/**
	 * Makes sure that the folder can be used: its data are ours and of our format, and
	 * the disk has room.
	 * @return this
	 */
	public StateFolder prepare() {
		try {
			Files.createDirectories(this.home);
			requireRoom();
			requireOurData();
			for (Path folder : new Path[] { data(), logs(), run() }) {
				Files.createDirectories(folder);
			}
			return this;
		}
		catch (IOException ex) {
			throw new LaunchFailure("The state folder %s cannot be used: %s".formatted(this.home, ex.getMessage()),
					"Make it writable, or name another one: WAFFLE_HOME=<folder>");
		}
	}

	/** Databases, topics, mails: what a second start finds again. */
	public Path data() {
		return this.home.resolve("data");
	}

	public Path logs() {
		return this.home.resolve("logs");
	}

	/** Process records. */
	public Path run() {
		return this.home.resolve("run");
	}

	public Path secrets() {
		return this.home.resolve("secrets.json");
	}

	/** The generated logins and the sample accounts. */
	public Path demo() {
		return this.home.resolve("demo.json");
	}

	public Path log(String part) {
		return logs().resolve(part + ".log");
	}

	private void requireRoom() throws IOException {
		long free = Files.getFileStore(this.home).getUsableSpace() / (1024 * 1024);
		if (free < NEEDED_MB) {
			throw new LaunchFailure("The disk of %s is nearly full: %d MB are free".formatted(this.home, free),
					"%d MB are needed. Make room, or put the state elsewhere: WAFFLE_HOME=<folder>"
						.formatted(NEEDED_MB));
		}
	}

	private void requireOurData() throws IOException {
		Path mark = data().resolve("waffle.properties");
		if (Files.exists(mark)) {
			Properties found = new Properties();
			try (var reader = Files.newBufferedReader(mark)) {
				found.load(reader);
			}
			if (!FORMAT.equals(found.getProperty("format"))) {
				throw new LaunchFailure(
						"The data in %s have format %s, this version reads %s".formatted(data(),
								found.getProperty("format"), FORMAT),
						"Use the version of Waffle that wrote them, or begin anew: ./waffle reset");
			}
			return;
		}
		if (Files.exists(data()) && !isEmpty(data())) {
			throw new LaunchFailure("The folder %s holds data that Waffle did not write".formatted(data()),
					"Move them away, or put our state elsewhere: WAFFLE_HOME=<folder>");
		}
		Files.createDirectories(data());
		Files.writeString(mark, "# Written by ./waffle up: says that this folder is ours.\nformat=" + FORMAT + "\n");
	}

	private static boolean isEmpty(Path folder) {
		try (Stream<Path> content = Files.list(folder)) {
			return content.findAny().isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
