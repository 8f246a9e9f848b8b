package io.fluffywaffle.local.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar with nothing but one main class: an ahead-of-time cache wants jars that change
 * only when their content does.
 */
final class MainJar {

	private MainJar() {
	}

	static Path of(Class<?> main, Path folder) {
		String name = main.getName().replace('.', '/') + ".class";
		try (InputStream content = Objects.requireNonNull(main.getClassLoader().getResourceAsStream(name))) {
			byte[] type = content.readAllBytes();
			Path jar = folder.resolve("%s-%08x.jar".formatted(main.getSimpleName(), Arrays.hashCode(type)));
			if (!Files.exists(jar)) {
				Files.createDirectories(folder);
				Path fresh = Files.createTempFile(folder, main.getSimpleName(), ".tmp");
				Files.write(fresh, jarOf(name, type));
				Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE);
			}
			return jar;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] jarOf(String name, byte[] type) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
			jar.putNextEntry(new ZipEntry(name));
			jar.write(type);
		}
		return bytes.toByteArray();
	}

}
