package io.fluffywaffle.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The generated logins, the sample accounts and where everything is, for people, tests
 * and tools. Only its owner may read it.
 *
 * @param complete whether the sample data are all there
 */
public record DemoFile(String portal, List<User> users, List<Account> accounts, String simulator, String keycloak,
		String mail, String kafka, String postgres, boolean complete) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	public static DemoFile read(Path file) {
		return JSON.readValue(file, DemoFile.class);
	}

	void write(Path file) {
		try {
			Path fresh = file.resolveSibling(file.getFileName() + ".new");
			Files.deleteIfExists(fresh);
			Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(fresh, JSON.writeValueAsString(this) + "\n");
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Somebody who can sign in.
	 *
	 * @param accounts the names of the accounts this person sees
	 */
	public record User(String id, String username, String password, String name, String email, List<String> roles,
			List<String> accounts, String about) {

	}

	/** A sample account. */
	public record Account(String id, String name, List<String> numbers) {

	}

}
