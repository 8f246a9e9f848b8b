package io.fluffywaffle.notification;

import io.fluffywaffle.local.secret.PushKeys;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A key by which push services know the service. */
@TestConfiguration(proxyBeanMethods = false)
class PushKey {

	@Bean
	DynamicPropertyRegistrar pushKey() {
		String key = PushKeys.generate();
		return (properties) -> properties.add("WAFFLE_PUSH_KEY", () -> key);
	}

}
