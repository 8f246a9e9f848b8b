package io.fluffywaffle.simulator.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.core.type.TypeReference;

/** The JSON files that come with the simulator. */
public final class Resources {

	private Resources() {
	}

	public static <T> T read(String name, TypeReference<T> type) {
		try (InputStream json = Resources.class.getResourceAsStream("/io/fluffywaffle/simulator/" + name)) {
			return Json.MAPPER.readValue(Objects.requireNonNull(json, name), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
