package io.fluffywaffle.client;

import io.fluffywaffle.defaults.settings.ServiceApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts client-service. */
@SpringBootApplication
public class ClientApplication {

	/** Starts client-service with the settings of its environment. */
	public static void main(String[] args) {
		ServiceApplication.run(ClientApplication.class, args);
	}

}
