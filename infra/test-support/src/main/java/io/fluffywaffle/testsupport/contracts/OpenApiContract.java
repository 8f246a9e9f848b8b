package io.fluffywaffle.testsupport.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.Assertions;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The REST documents that services promise, in
 * {@code infra/contracts/src/main/resources/contracts/openapi}. A test run with
 * {@code -Dwaffle.contracts.write=true} writes them anew.
 */
public final class OpenApiContract {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private OpenApiContract() {
	}

	/**
	 * Fails unless the document is the one that was promised.
	 * @param service such as {@code account-service}
	 * @param document what the service answers at {@code /v3/api-docs}
	 */
	public static void assertPromised(String service, String document) {
		Path file = root().resolve("infra/contracts/src/main/resources/contracts/openapi/" + service + ".json");
		String actual = normalised(document);
		try {
			if (Boolean.getBoolean("waffle.contracts.write")) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, actual);
			}
			Assertions.assertThat(file).as("written with -Dwaffle.contracts.write=true").exists();
			Assertions.assertThat(actual).isEqualTo(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String normalised(String document) {
		ObjectNode json = (ObjectNode) JSON.readTree(document);
		// the address that the test happened to use
		json.remove("servers");
		return JSON.writeValueAsString(JSON.treeToValue(json, Object.class)) + "\n";
	}

	private static Path root() {
		Path folder = Path.of(System.getProperty("waffle.root", "")).toAbsolutePath();
		while (!Files.exists(folder.resolve("infra/contracts/pom.xml"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("Run tests inside a checkout of Waffle, or set -Dwaffle.root");
			}
		}
		return folder;
	}

}
