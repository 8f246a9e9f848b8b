package io.fluffywaffle.testsupport.servers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import io.fluffywaffle.local.servers.Server;

/**
 * Our own classes that a keeper runs from. It keeps a copy, because a build replaces them
 * while it runs; and when they change, the next test run wants another keeper.
 */
final class KeeperClasses {

	private static final List<Class<?>> ONE_OF_EACH_PACKAGE = List.of(ServerKeeper.class, Server.class);

	private final Map<String, byte[]> classes = new TreeMap<>();

	private KeeperClasses() {
	}

	static KeeperClasses ofThisJvm() throws IOException {
		KeeperClasses found = new KeeperClasses();
		for (Class<?> type : ONE_OF_EACH_PACKAGE) {
			Path source = sourceOf(type);
			if (Files.isDirectory(source)) {
				found.add(source, type);
			}
			else {
				try (FileSystem jar = FileSystems.newFileSystem(source)) {
					found.add(jar.getPath("/"), type);
				}
			}
		}
		return found;
	}

	/** The same for the same classes, in a folder or in a jar. */
	String fingerprint() {
		CRC32 sum = new CRC32();
		this.classes.values().forEach(sum::update);
		return "%08x".formatted(sum.getValue());
	}

	Path copyInto(Path folder) throws IOException {
		for (Map.Entry<String, byte[]> type : this.classes.entrySet()) {
			Path file = folder.resolve(type.getKey());
			Files.createDirectories(file.getParent());
			Files.write(file, type.getValue());
		}
		return folder;
	}

	private void add(Path source, Class<?> type) throws IOException {
		try (Stream<Path> files = Files.list(source.resolve(type.getPackageName().replace('.', '/')))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".class")).toList()) {
				this.classes.put(source.relativize(file).toString(), Files.readAllBytes(file));
			}
		}
	}

	private static Path sourceOf(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
