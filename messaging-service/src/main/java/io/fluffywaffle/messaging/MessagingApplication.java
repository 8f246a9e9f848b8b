package io.fluffywaffle.messaging;

import io.fluffywaffle.defaults.settings.ServiceApplication;
import io.fluffywaffle.messaging.carrier.CarrierSettings;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** messaging-service: conversations, the inbound journal, the send queue and delivery. */
@SpringBootApplication
public class MessagingApplication {

	/** Starts the service. */
	public static void main(String[] args) {
		ServiceApplication.run(MessagingApplication.class, args, CarrierSettings.required());
	}

}
