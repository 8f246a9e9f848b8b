package io.fluffywaffle.client;

import java.util.Base64;

import io.fluffywaffle.local.secret.SealingKeys;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The keys of the service under test; what it sealed for messaging-service, the test
 * opens.
 */
public class Secrets implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** The keyset that messaging-service would have. */
	public static final String PRIVATE_KEYSET = SealingKeys.generate();

	static final String PHONE_KEY = Base64.getEncoder().encodeToString(new byte[32]);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("WAFFLE_SEALING_PUBLIC_KEYSET=" + SealingKeys.publicOf(PRIVATE_KEYSET), "WAFFLE_PHONE_KEY=" + PHONE_KEY,
					"waffle.messaging-url=" + StandInMessaging.url())
			.applyTo(context);
	}

}
