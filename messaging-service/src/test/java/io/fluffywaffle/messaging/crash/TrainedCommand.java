package io.fluffywaffle.messaging.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.MessagingApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the service is run, learnt from one start of it: each later start takes less than
 * half the time. What was learnt holds for jars only, so folders of classes are packed.
 */
final class TrainedCommand {

	private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

	private final String classpath;

	private final Path learnt;

	TrainedCommand(Path folder) {
		this.learnt = folder.resolve("service.aot");
		this.classpath = Arrays
			.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
				.split(File.pathSeparator))
			.filter((entry) -> Files.exists(Path.of(entry)))
			.map((entry) -> Files.isDirectory(Path.of(entry)) ? packed(Path.of(entry), folder) : entry)
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** The command that starts what was learnt. */
	List<String> words() {
		return java("-XX:AOTCache=" + this.learnt);
	}

	/** Starts the service once, if that was not done yet, and ends it. */
	void learn(Map<String, String> settings, Path log) {
		if (Files.exists(this.learnt)) {
			return;
		}
		ProcessBuilder once = new ProcessBuilder(
				java("-XX:AOTCacheOutput=" + this.learnt, "-Dspring.context.exit=onRefresh"));
		once.environment().putAll(settings);
		once.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		try {
			assertThat(once.start().waitFor()).as("it learnt, see " + log).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private List<String> java(String... options) {
		List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
		words.addAll(List.of(options));
		words.addAll(List.of("-cp", this.classpath, MessagingApplication.class.getName()));
		return words;
	}

	private static String packed(Path classes, Path folder) {
		try {
			Path jar = Files.createTempFile(Files.createDirectories(folder), "classes", ".jar");
			assertThat(JAR.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(),
					"."))
				.isZero();
			return jar.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
