package io.fluffywaffle.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/** The sample data's texts: JSON files in this module's resources. */
final class DemoResources {

	private DemoResources() {
	}

	static <T> T read(String name, Class<T> type) {
		try (InputStream content = DemoResources.class.getResourceAsStream("/demo/" + name)) {
			return JsonMapper.shared().readValue(Objects.requireNonNull(content, name), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
