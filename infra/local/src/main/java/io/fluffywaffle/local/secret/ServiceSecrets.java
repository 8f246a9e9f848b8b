package io.fluffywaffle.local.secret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.servers.DatabaseRoles;

/** What each part keeps secret, by the names of its environment. */
public final class ServiceSecrets {

	private final Secrets secrets;

	private final boolean demo;

	private ServiceSecrets(Secrets secrets, boolean demo) {
		this.secrets = secrets;
		this.demo = demo;
	}

	/** With an account made up for the simulator. */
	public static ServiceSecrets simulated(Secrets secrets) {
		return new ServiceSecrets(secrets, true);
	}

	/** Without what only the operator can know, unless it was told. */
	public static ServiceSecrets production(Secrets secrets) {
		return new ServiceSecrets(secrets, false);
	}

	/** All parts that keep a secret. */
	public static List<String> parts() {
		return SecretTable.PARTS;
	}

	/** Where a part's secrets come from, by their names in its environment. */
	public static Map<String, SecretSource> sources(String part) {
		return SecretTable.of(part);
	}

	/** A part's secrets by their names in its environment. */
	public Map<String, String> of(String part) {
		Map<String, String> values = new TreeMap<>();
		sources(part).forEach(
				(name, source) -> source.value(this.secrets, this.demo).ifPresent((value) -> values.put(name, value)));
		return values;
	}

	/** One secret of a part. */
	public String get(String part, String name) {
		return Optional.ofNullable(of(part).get(name)).orElseThrow(() -> new IllegalArgumentException(name));
	}

	/** Every database with its roles and their passwords. */
	public List<DatabaseRoles> databases() {
		return databases(of("setup"));
	}

	/**
	 * Every database with its roles and their passwords.
	 * @param setup the secrets of the part {@code setup}
	 */
	public static List<DatabaseRoles> databases(Map<String, String> setup) {
		return SecretTable.DATABASES.stream()
			.map((database) -> DatabaseRoles.named(database, password(setup, database, "migrate"),
					password(setup, database, "run")))
			.toList();
	}

	/** One database with its roles and their passwords. */
	public DatabaseRoles roles(String database) {
		return databases().stream().filter((roles) -> roles.database().equals(database)).findFirst().orElseThrow();
	}

	private static String password(Map<String, String> setup, String database, String role) {
		String name = SecretTable.name(database, role);
		return Optional.ofNullable(setup.get(name))
			.filter((value) -> !value.isBlank())
			.orElseThrow(() -> new LaunchFailure(name + " is not set", "It is among the secrets of the part setup."));
	}

}
