package io.fluffywaffle.local.demo;

import java.util.Map;

import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks as the sample people: what only a person may do is done by them. While it is
 * open, and no longer, the command line's client takes a name with its password.
 */
final class Voices implements AutoCloseable {

	private static final String CLIENT = "waffle-cli";

	private final Rest keycloak;

	private final Settings settings;

	private final Secrets secrets;

	Voices(Rest keycloak, Settings settings, Secrets secrets) {
		this.keycloak = keycloak;
		this.settings = settings;
		this.secrets = secrets;
		takePasswords(true);
	}

	/** The API as somebody, who needs no second factor. */
	Rest of(Person person) {
		String token = Rest.token(this.settings.url(Port.KEYCLOAK) + "/realms/waffle",
				Map.of("grant_type", "password", "client_id", CLIENT, "username", person.username(), "password",
						PeopleMaker.password(this.secrets, person)));
		return new Rest(this.settings.url(Port.GATEWAY), () -> token);
	}

	private void takePasswords(boolean taken) {
		ObjectNode client = (ObjectNode) this.keycloak.get("/clients?clientId=" + CLIENT).ok().get(0);
		this.keycloak.put("/clients/" + client.get("id").asString(), client.put("directAccessGrantsEnabled", taken))
			.ok();
	}

	@Override
	public void close() {
		takePasswords(false);
	}

}
