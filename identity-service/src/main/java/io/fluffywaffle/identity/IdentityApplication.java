package io.fluffywaffle.identity;

import io.fluffywaffle.defaults.settings.RequiredSetting;
import io.fluffywaffle.defaults.settings.ServiceApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts identity-service. */
@SpringBootApplication
public class IdentityApplication {

	/** Starts identity-service with the settings of its environment. */
	public static void main(String[] args) {
		ServiceApplication.run(IdentityApplication.class, args,
				RequiredSetting.present("WAFFLE_IDENTITY_SECRET", "secret of the realm's client identity-service",
						"a-long-random-text"),
				RequiredSetting.present("WAFFLE_KEYCLOAK_EVENTS_SECRET", "what Keycloak shows when it tells of events",
						"a-long-random-text"));
	}

}
