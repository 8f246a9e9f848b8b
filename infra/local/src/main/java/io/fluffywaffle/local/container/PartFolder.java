package io.fluffywaffle.local.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One part's secrets: a file for each, readable by the user that the part runs as.
 *
 * @param path the folder
 * @param owner the number of that user
 */
record PartFolder(Path path, int owner) {

	static final int OURS = 10_001;

	// Those of the official images
	private static final Map<String, Integer> OTHERS = Map.of("postgres", 999, "keycloak", 1000);

	static PartFolder of(Path parent, String part) {
		return new PartFolder(parent.resolve(part), OTHERS.getOrDefault(part, OURS));
	}

	/** Makes the folder, or gives it its owner and rights. */
	void prepare() throws IOException {
		Files.createDirectories(this.path);
		own(this.path, this.owner, "rwx------");
	}

	Optional<String> read(String name) throws IOException {
		Path file = file(name);
		return Files.exists(file) ? Optional.of(Files.readString(file).replaceFirst("\\R$", "")) : Optional.empty();
	}

	/** Whether there is a secret in it already. */
	boolean isUsed() throws IOException {
		if (!Files.isDirectory(this.path)) {
			return false;
		}
		try (Stream<Path> files = Files.list(this.path)) {
			List<String> names = files.map((file) -> file.getFileName().toString()).toList();
			return names.stream().anyMatch((name) -> !name.startsWith("."));
		}
	}

	/**
	 * Gives the file this content, owner and rights; at no moment is it there in part.
	 */
	void write(String name, String value) throws IOException {
		if (!read(name).equals(Optional.of(value))) {
			Path fresh = this.path.resolve("." + name + ".new");
			Files.deleteIfExists(fresh);
			Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(fresh, value);
			own(fresh, this.owner, "r--------");
			Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		own(file(name), this.owner, "r--------");
	}

	Path file(String name) {
		return this.path.resolve(name);
	}

	/** Only root can give a file away; whoever else writes it keeps it. */
	static void own(Path path, int owner, String rights) throws IOException {
		if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).equals(rights)) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
		}
		if (isRoot()) {
			Files.setAttribute(path, "unix:uid", owner);
			Files.setAttribute(path, "unix:gid", owner);
		}
	}

	static boolean isRoot() throws IOException {
		return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
	}

}
