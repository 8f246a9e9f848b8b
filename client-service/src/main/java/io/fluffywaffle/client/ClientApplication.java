package io.fluffywaffle.client;

import io.fluffywaffle.defaults.phone.PhoneHash;
import io.fluffywaffle.defaults.sealing.Sealer;
import io.fluffywaffle.defaults.settings.RequiredSetting;
import io.fluffywaffle.defaults.settings.ServiceApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts client-service. */
@SpringBootApplication
public class ClientApplication {

	/** Starts client-service with the settings of its environment. */
	public static void main(String[] args) {
		ServiceApplication.run(ClientApplication.class, args, PhoneHash.setting(), Sealer.setting(), RequiredSetting
			.url("waffle.messaging-url", "where messaging-service is (WAFFLE_MESSAGING_URL)", "http://127.0.0.1:8084"));
	}

}
