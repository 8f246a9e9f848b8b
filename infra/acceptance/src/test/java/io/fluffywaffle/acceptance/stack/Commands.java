package io.fluffywaffle.acceptance.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Commands of an operator, run in the checkout with an environment of their own. */
public record Commands(Path root, Map<String, String> environment) {

	/** Runs one and shows what it says; it has to succeed. */
	public void run(List<String> words) {
		int code = end(words, process(words).redirectOutput(Redirect.INHERIT));
		if (code != 0) {
			throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
		}
	}

	/** Whether it can be run and succeeds; what it says is nobody's business. */
	public boolean succeeds(List<String> words) {
		try {
			return end(words, process(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)) == 0;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	/** Runs one into a file; it has to succeed. */
	void runInto(File file, List<String> words) {
		int code = end(words, process(words).redirectOutput(file));
		if (code != 0) {
			throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
		}
	}

	/** What it prints, without blanks around it. */
	public String answer(List<String> words) {
		try {
			Process process = process(words).start();
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			process.waitFor();
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private int end(List<String> words, ProcessBuilder process) {
		try {
			return process.start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(String.join(" ", words), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private ProcessBuilder process(List<String> words) {
		ProcessBuilder process = new ProcessBuilder(words).directory(this.root.toFile())
			.redirectError(Redirect.INHERIT);
		process.environment().clear();
		process.environment().putAll(this.environment);
		return process;
	}

}
