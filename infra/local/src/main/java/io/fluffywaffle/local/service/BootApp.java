package io.fluffywaffle.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.servers.Folders;
import io.fluffywaffle.local.servers.JarContent;

/**
 * A Spring Boot jar, run from its extracted form with flags for a small machine: a start
 * costs a third of the processor time that the jar alone needs, with a trained cache a
 * sixth.
 *
 * @param jar as Maven built it
 * @param cache the folder for what is derived from it
 * @param heapMegabytes the most heap it may use
 * @param extraOptions JVM options of the developer's own
 */
public record BootApp(Path jar, Path cache, int heapMegabytes,
		List<String> extraOptions) implements JavaServer.Program {

	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
			"-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-Xss512k", "-XX:ReservedCodeCacheSize=64m",
			"--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8");

	private static final Duration KEPT = Duration.ofHours(12);

	@Override
	public List<String> command() throws IOException {
		List<String> command = javaWith(trained().map((file) -> "-XX:AOTCache=" + file).stream().toList());
		command.addAll(List.of("-jar", extracted().toString()));
		return command;
	}

	/**
	 * The trained cache for exactly this jar, these flags and this JDK, if there is one.
	 */
	Optional<Path> trained() throws IOException {
		return Optional.of(cacheFile()).filter(Files::exists);
	}

	/** The command of a run that starts the application, learns from it and ends. */
	List<String> trainingCommand(Path output) throws IOException {
		List<String> command = javaWith(List.of("-XX:AOTCacheOutput=" + output, "-Dspring.context.exit=onRefresh"));
		command.addAll(List.of("-jar", extracted().toString()));
		return command;
	}

	Path cacheFile() throws IOException {
		int validity = (Runtime.version() + OPTIONS.toString() + this.extraOptions + this.heapMegabytes).hashCode();
		return this.cache.resolve("%s-%08x.aot".formatted(fingerprint(), validity));
	}

	private List<String> javaWith(List<String> options) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		command.add("-Xmx" + this.heapMegabytes + "m");
		command.addAll(this.extraOptions);
		command.addAll(options);
		return command;
	}

	private Path extracted() throws IOException {
		Path folder = this.cache.resolve(fingerprint());
		Path app = folder.resolve(this.jar.getFileName());
		if (!Files.exists(app)) {
			forgetOldJars();
			Path fresh = Files.createTempDirectory(Files.createDirectories(this.cache), "extracting");
			extractTo(fresh);
			Files.move(fresh, folder);
		}
		return app;
	}

	// The last one may still run, in another state folder.
	private void forgetOldJars() throws IOException {
		if (!Files.exists(this.cache)) {
			return;
		}
		try (Stream<Path> found = Files.list(this.cache)) {
			List<Path> old = found.filter((path) -> age(path).compareTo(KEPT) > 0).toList();
			for (Path path : old) {
				Folders.delete(path);
			}
		}
	}

	private static Duration age(Path path) {
		return Duration.ofMillis(System.currentTimeMillis() - path.toFile().lastModified());
	}

	private void extractTo(Path folder) throws IOException {
		Path log = this.cache.resolve("extract.log");
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar", this.jar.toString(), "extract", "--force",
				"--destination", folder.toString());
		try {
			int exit = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start()
				.waitFor();
			if (exit != 0) {
				throw new LaunchFailure("%s cannot be extracted (exit code %d)".formatted(this.jar, exit),
						"See " + log);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while extracting " + this.jar, ex);
		}
	}

	/** Of the jar's content: building the same again changes nothing. */
	private String fingerprint() throws IOException {
		if (!Files.exists(this.jar)) {
			throw new LaunchFailure(this.jar + " is missing", "Build it: ./waffle up without --no-build");
		}
		return JarContent.fingerprint(this.jar);
	}

}
