package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Whole folders: ours by their mark, deleted without following links. */
public final class Folders {

	private static final String MARK = ".waffle-owned";

	private Folders() {
	}

	/**
	 * Makes the folder ours, if it is new or empty.
	 * @throws ServerFailed when it holds something that Waffle did not put there
	 */
	static void own(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path mark = folder.resolve(MARK);
		if (Files.exists(mark)) {
			return;
		}
		try (var content = Files.list(folder)) {
			if (content.findAny().isPresent()) {
				throw new ServerFailed(
						"%s holds data that Waffle did not make: choose another folder or empty it".formatted(folder));
			}
		}
		Files.createFile(mark);
	}

	/** Deletes the sub-folders that are named so and were made that long ago. */
	public static void deleteOlder(Duration age, Path folder, String prefix) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Instant limit = Instant.now().minus(age);
		try (Stream<Path> found = Files.list(folder)) {
			List<Path> old = found.filter((path) -> path.getFileName().toString().startsWith(prefix))
				.filter((path) -> Instant.ofEpochMilli(path.toFile().lastModified()).isBefore(limit))
				.filter(Files::isDirectory)
				.toList();
			for (Path path : old) {
				delete(path);
			}
		}
	}

	/** Deletes the folder with all in it, if it is there. */
	public static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException ex) throws IOException {
				Files.deleteIfExists(directory);
				return FileVisitResult.CONTINUE;
			}

		});
	}

}
