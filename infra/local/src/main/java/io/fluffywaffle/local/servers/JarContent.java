package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** What is in a jar, whenever it was packed. */
public final class JarContent {

	private JarContent() {
	}

	/** Of names and contents: building the same again changes nothing. */
	public static String fingerprint(Path jar) {
		CRC32 sum = new CRC32();
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			zip.stream()
				.forEach((entry) -> sum.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return "%08x".formatted(sum.getValue());
	}

}
