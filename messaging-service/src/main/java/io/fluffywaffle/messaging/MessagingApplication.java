package io.fluffywaffle.messaging;

import java.util.stream.Stream;

import io.fluffywaffle.defaults.phone.PhoneHash;
import io.fluffywaffle.defaults.settings.RequiredSetting;
import io.fluffywaffle.defaults.settings.ServiceApplication;
import io.fluffywaffle.messaging.carrier.CarrierSettings;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** messaging-service: conversations, the inbound journal, the send queue and delivery. */
@SpringBootApplication
public class MessagingApplication {

	/** Starts the service. */
	public static void main(String[] args) {
		RequiredSetting clients = RequiredSetting.url("waffle.client-url",
				"where client-service is (WAFFLE_CLIENT_URL)", "http://127.0.0.1:8083");
		ServiceApplication.run(MessagingApplication.class, args,
				Stream.concat(Stream.of(CarrierSettings.required()), Stream.of(clients, PhoneHash.setting()))
					.toArray(RequiredSetting[]::new));
	}

}
