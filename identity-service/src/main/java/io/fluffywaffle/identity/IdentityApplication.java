package io.fluffywaffle.identity;

import io.fluffywaffle.defaults.settings.ServiceApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts identity-service. */
@SpringBootApplication
public class IdentityApplication {

	/** Starts identity-service with the settings of its environment. */
	public static void main(String[] args) {
		ServiceApplication.run(IdentityApplication.class, args);
	}

}
