package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak's distribution with our extension, unpacked and built for PostgreSQL once per
 * version of both.
 */
final class KeycloakDistribution {

	private static final Duration KEPT = Duration.ofHours(12);

	private final ServerArtifacts artifacts;

	KeycloakDistribution(ServerArtifacts artifacts) {
		this.artifacts = artifacts;
	}

	Path folder() {
		String file = this.artifacts.keycloak().getFileName().toString();
		String version = file.substring(file.lastIndexOf('-') + 1, file.length() - ".zip".length());
		return this.artifacts.prepared(
				"keycloak-%s-%s".formatted(version, JarContent.fingerprint(this.artifacts.keycloakExtension())),
				this::unpackAndBuild);
	}

	private void unpackAndBuild(Path folder) throws IOException {
		Folders.deleteOlder(KEPT, this.artifacts.cache(), "keycloak-");
		try (ZipFile zip = new ZipFile(this.artifacts.keycloak().toFile())) {
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				unpack(zip, entries.nextElement(), folder);
			}
		}
		Path extension = this.artifacts.keycloakExtension();
		Files.copy(extension, folder.resolve("providers").resolve(extension.getFileName()));
		ProcessBuilder build = new ProcessBuilder("sh", folder.resolve("bin/kc.sh").toString(), "build",
				"--db=postgres", "--health-enabled=true", "--metrics-enabled=true");
		build.environment().put("JAVA_HOME", System.getProperty("java.home"));
		build.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
		Commands.run("Building Keycloak", build, folder.resolve("build.log"));
	}

	private void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
		Path name = Path.of(entry.getName());
		if (name.getNameCount() == 1) {
			return;
		}
		Path file = folder.resolve(name.subpath(1, name.getNameCount()));
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		try (InputStream content = zip.getInputStream(entry)) {
			Files.copy(content, file);
		}
	}

}
