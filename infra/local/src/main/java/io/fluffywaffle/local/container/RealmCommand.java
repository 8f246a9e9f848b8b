package io.fluffywaffle.local.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.keycloak.ConsoleAddress;
import io.fluffywaffle.local.keycloak.RealmUpdate;
import tools.jackson.databind.json.JsonMapper;

/** Brings the realm of a running Keycloak up to date with the realm file. */
final class RealmCommand {

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final ContainerSettings settings;

	private final Duration patience;

	RealmCommand(ContainerSettings settings) {
		this(settings, PATIENCE);
	}

	RealmCommand(ContainerSettings settings, Duration patience) {
		this.settings = settings;
		this.patience = patience;
	}

	int run() {
		String keycloak = this.settings.keycloak();
		String password = this.settings.secret("KC_BOOTSTRAP_ADMIN_PASSWORD");
		new Wait("Keycloak at " + keycloak, this.patience).until(() -> trouble(keycloak));
		try {
			new RealmUpdate(keycloak, password, this.settings.realmFile(), placeholders(this.settings.environment()),
					applied(keycloak))
				.run();
			this.settings.console().ifPresent((address) -> new ConsoleAddress(keycloak, password, address).set());
		}
		catch (IllegalStateException ex) {
			throw new LaunchFailure("The realm is not up to date: " + ex.getMessage(),
					"This needs the administrator \"admin\" of the realm master, with the password that is "
							+ "KC_BOOTSTRAP_ADMIN_PASSWORD among the secrets of the part setup.");
		}
		return 0;
	}

	// To the realm of a Keycloak that lost its database nothing was applied: it has other
	// keys
	private Path applied(String keycloak) {
		String key = JsonMapper.shared().readTree(get(keycloak + "/realms/waffle").body()).get("public_key").asString();
		return this.settings.home().resolve("realm-%08x.applied".formatted(key.hashCode()));
	}

	// Whoever has a name at the mail server signs in there
	static Map<String, String> placeholders(Map<String, String> environment) {
		Map<String, String> placeholders = new HashMap<>(environment);
		boolean user = !placeholders.getOrDefault("WAFFLE_SMTP_USER", "").isBlank();
		placeholders.putIfAbsent("WAFFLE_SMTP_AUTH", String.valueOf(user));
		return placeholders;
	}

	// Its port answers long before the realm is there
	private static Optional<String> trouble(String keycloak) {
		try {
			int status = get(keycloak + "/realms/waffle/.well-known/openid-configuration").statusCode();
			return (status == 200) ? Optional.empty() : Optional.of("it answers " + status);
		}
		catch (LaunchFailure ex) {
			return Optional.of("no answer");
		}
	}

	private static HttpResponse<String> get(String address) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
		try {
			return HTTP.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new LaunchFailure(address + " does not answer", "When it does, run this command again.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting", ex);
		}
	}

}
