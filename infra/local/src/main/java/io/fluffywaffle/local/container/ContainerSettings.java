package io.fluffywaffle.local.container;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.command.Installation;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.secret.ServiceSecrets;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.terminal.Style;

/**
 * What the commands are told.
 *
 * @param environment as their container has it
 */
record ContainerSettings(Map<String, String> environment) {

	/** What stays between two runs. */
	Path home() {
		return Path.of(get("WAFFLE_HOME", "/var/lib/waffle"));
	}

	/** Where the parts' secrets are written, a folder for each. */
	Path secretFolders() {
		return Path.of(get("WAFFLE_SECRETS_OUT", "/run/waffle"));
	}

	/** All secrets, as they were made. */
	Secrets secrets() {
		return Secrets.open(home().resolve("secrets.json"));
	}

	/**
	 * The platform as it looks from outside, with the secrets of the part {@code setup}.
	 */
	Installation installation() {
		Secrets secrets = secrets();
		ServiceSecrets.sources("setup")
			.forEach((name, source) -> find(name).ifPresent((value) -> secrets.put(source.key(), value)));
		Map<String, String> all = new HashMap<>(this.environment);
		all.put("WAFFLE_HOME", home().toString());
		return Installation.of(Settings.read(home(), all), Style.detect(this.environment));
	}

	Path realmFile() {
		return Path.of(get("WAFFLE_REALM_FILE", "/app/realm/waffle-realm.json"));
	}

	/** PostgreSQL's host and port. */
	String postgres() {
		return get("WAFFLE_POSTGRES", "postgres:5432");
	}

	String keycloak() {
		return get("WAFFLE_KEYCLOAK_URL", "http://keycloak:8180");
	}

	/** Where administrators reach Keycloak's console, when not at its public address. */
	Optional<String> console() {
		return find("KC_HOSTNAME_ADMIN");
	}

	/** A secret of the part {@code setup}. */
	String secret(String name) {
		return find(name).orElseThrow(() -> new LaunchFailure(name + " is not set",
				"It is among the secrets of the part setup: WAFFLE_SECRETS names the folder, the command secrets writes it."));
	}

	private String get(String name, String standard) {
		return find(name).orElse(standard);
	}

	private Optional<String> find(String name) {
		return Optional.ofNullable(this.environment.get(name)).filter((value) -> !value.isBlank());
	}

}
