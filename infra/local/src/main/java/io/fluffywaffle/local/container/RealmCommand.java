package io.fluffywaffle.local.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.local.keycloak.ConsoleAddress;
import io.fluffywaffle.local.keycloak.RealmUpdate;

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
		new RealmUpdate(keycloak, password, this.settings.realmFile(), placeholders(this.settings.environment()),
				this.settings.home().resolve("realm.applied"))
			.run();
		return 0;
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
		URI address = URI.create(keycloak + "/realms/waffle/.well-known/openid-configuration");
		HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
		try {
			int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
			return (status == 200) ? Optional.empty() : Optional.of("it answers " + status);
		}
		catch (IOException ex) {
			return Optional.of("no answer");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting", ex);
		}
	}

}
