package io.fluffywaffle.local.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Named secrets in one file that only its owner may read. A secret is made when it is
 * first asked for and stays the same from then on.
 */
public final class Secrets {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Path file;

	private final Map<String, String> values;

	private Secrets(Path file, Map<String, String> values) {
		this.file = file;
		this.values = values;
	}

	/** The secrets of this file, none when it does not exist. */
	public static Secrets open(Path file) {
		Map<String, String> values = new TreeMap<>();
		if (Files.exists(file)) {
			values.putAll(JSON.readValue(file, new TypeReference<Map<String, String>>() {
			}));
		}
		return new Secrets(file, values);
	}

	/** The secret of this name, made and stored if there is none. */
	public synchronized String get(String name, Supplier<String> made) {
		String value = this.values.get(name);
		if (value == null) {
			value = made.get();
			this.values.put(name, value);
			save();
		}
		return value;
	}

	/** The secret of this name, if there is one. */
	public synchronized Optional<String> find(String name) {
		return Optional.ofNullable(this.values.get(name));
	}

	/** Replaces the secret of this name. */
	public synchronized void put(String name, String value) {
		if (!value.equals(this.values.put(name, value))) {
			save();
		}
	}

	/** The password of this name: 32 letters and digits, random. */
	public String password(String name) {
		return get(name, Randoms::password);
	}

	private void save() {
		try {
			Files.createDirectories(this.file.getParent());
			Path fresh = this.file.resolveSibling(this.file.getFileName() + ".new");
			Files.deleteIfExists(fresh);
			Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(fresh, JSON.writeValueAsString(this.values) + "\n");
			Files.move(fresh, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
