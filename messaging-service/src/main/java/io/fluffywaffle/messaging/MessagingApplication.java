package io.fluffywaffle.messaging;

import io.fluffywaffle.defaults.settings.RequiredSetting;
import io.fluffywaffle.defaults.settings.ServiceApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** messaging-service: conversations, the inbound journal, the send queue and delivery. */
@SpringBootApplication
public class MessagingApplication {

	/** Starts the service. */
	public static void main(String[] args) {
		ServiceApplication.run(MessagingApplication.class, args,
				RequiredSetting.matching("TWILIO_ACCOUNT_SID", "the installation's Twilio account",
						"AC0123456789abcdef0123456789abcdef", "AC[0-9a-fA-F]{32}"),
				RequiredSetting.matching("TWILIO_AUTH_TOKEN",
						"the auth token of that account, which also signs its webhooks",
						"0123456789abcdef0123456789abcdef", "\\S{16,}"));
	}

}
