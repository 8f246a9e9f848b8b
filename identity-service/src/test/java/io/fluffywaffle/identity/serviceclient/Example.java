package io.fluffywaffle.identity.serviceclient;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running example of the documentation. */
final class Example implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

	private final Process process;

	private Example(Process process) {
		this.process = process;
	}

	static Example start(String script, Map<String, String> environment, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of("sh", root().resolve("infra/docs/examples/" + script).toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().putAll(environment);
		return new Example(builder.start());
	}

	/** The address that it asks a person to open. */
	String address() throws IOException {
		BufferedReader words = this.process.errorReader();
		for (String line = words.readLine(); line != null; line = words.readLine()) {
			Matcher address = ADDRESS.matcher(line);
			if (address.find()) {
				return address.group();
			}
		}
		throw new IllegalStateException("The example ended");
	}

	void type(String line) throws IOException {
		this.process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
		this.process.getOutputStream().flush();
	}

	/** What it printed when it ended well. */
	String printed() throws IOException, InterruptedException {
		String printed = new String(this.process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (this.process.waitFor() != 0) {
			throw new IllegalStateException(
					printed + new String(this.process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		return printed.strip();
	}

	@Override
	public void close() {
		this.process.destroy();
	}

	private static Path root() {
		Path folder = Path.of(System.getProperty("waffle.root", "")).toAbsolutePath();
		while (!Files.exists(folder.resolve("infra/docs"))) {
			folder = folder.getParent();
		}
		return folder;
	}

}
