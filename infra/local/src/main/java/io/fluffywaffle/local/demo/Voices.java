package io.fluffywaffle.local.demo;

import java.util.Map;

import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.keycloak.Visit;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/** Speaks as the sample people: what only a person may do is done by them. */
final class Voices {

	private final Settings settings;

	private final Secrets secrets;

	Voices(Settings settings, Secrets secrets) {
		this.settings = settings;
		this.secrets = secrets;
	}

	/** The API as somebody who needs no second factor. */
	Rest of(Person person) {
		String token = new Visit(this.settings.url(Port.KEYCLOAK) + "/realms/waffle").open(Map.of())
			.signIn(person.username(), PeopleMaker.password(this.secrets, person))
			.tokens()
			.get("access_token")
			.asString();
		return new Rest(this.settings.url(Port.GATEWAY), () -> token);
	}

}
