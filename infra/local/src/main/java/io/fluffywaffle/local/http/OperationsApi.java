package io.fluffywaffle.local.http;

import java.util.Map;

import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/** The installation's API through the gateway, as its own machine {@code waffle-ops}. */
public final class OperationsApi {

	private OperationsApi() {
	}

	/** The API of this installation. */
	public static Rest of(Settings settings, Secrets secrets) {
		String issuer = settings.url(Port.KEYCLOAK) + "/realms/waffle";
		Map<String, String> form = Map.of("grant_type", "client_credentials", "client_id", "waffle-ops",
				"client_secret", secrets.password("keycloak.waffle-ops"));
		return new Rest(settings.url(Port.GATEWAY), new Token(() -> Rest.token(issuer, form)));
	}

}
