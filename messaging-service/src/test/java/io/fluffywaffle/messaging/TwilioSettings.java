package io.fluffywaffle.messaging;

import io.fluffywaffle.local.secret.SealingKeys;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The installation's contract with Twilio in tests; nothing answers at its address. */
public class TwilioSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	public static final String PUBLIC_URL = "https://texts.waffle.test";

	public static final String ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef";

	public static final String AUTH_TOKEN = "0123456789abcdef0123456789abcdef";

	/** Opens what {@code SealingKeys.publicOf} of it sealed. */
	public static final String SEALING_KEYSET = SealingKeys.generate();

	/** Hashes phones of the erased: base64 of 32 bytes. */
	public static final String PHONE_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("WAFFLE_PUBLIC_URL=" + PUBLIC_URL, "TWILIO_ACCOUNT_SID=" + ACCOUNT_SID,
					"TWILIO_AUTH_TOKEN=" + AUTH_TOKEN, "WAFFLE_SEALING_PRIVATE_KEYSET=" + SEALING_KEYSET,
					"WAFFLE_PHONE_KEY=" + PHONE_KEY, "TWILIO_API_URL=http://127.0.0.1:9",
					"WAFFLE_CLIENT_URL=" + ClientService.ofThisJvm().url())
			.applyTo(context);
	}

}
