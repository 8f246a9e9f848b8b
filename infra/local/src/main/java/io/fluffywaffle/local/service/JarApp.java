package io.fluffywaffle.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.fluffywaffle.local.servers.Folders;

/**
 * A program that is a jar with its libraries in {@code lib} beside it. It runs from a
 * copy, because a build may replace the jar under a process that still reads it.
 */
public final class JarApp implements JavaServer.Program {

	private final Path jar;

	private final Path copy;

	private final List<String> java;

	/**
	 * Describes the program; copies nothing yet.
	 * @param jar as the build leaves it
	 * @param copy the folder to run it from
	 * @param java the command up to {@code -jar}
	 */
	public JarApp(Path jar, Path copy, List<String> java) {
		this.jar = jar;
		this.copy = copy;
		this.java = java;
	}

	@Override
	public List<String> command() throws IOException {
		Folders.delete(this.copy);
		Files.createDirectories(this.copy.resolve("lib"));
		Files.copy(this.jar, copied());
		try (Stream<Path> libraries = Files.list(this.jar.resolveSibling("lib"))) {
			for (Path library : libraries.toList()) {
				Files.copy(library, this.copy.resolve("lib").resolve(library.getFileName()));
			}
		}
		List<String> command = new ArrayList<>(this.java);
		command.addAll(List.of("-jar", copied().toString()));
		return command;
	}

	private Path copied() {
		return this.copy.resolve(this.jar.getFileName());
	}

}
