package io.fluffywaffle.defaults.keycloak;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Says where Keycloak is when {@code WAFFLE_KEYCLOAK_URL} does not: at the origin of
 * {@code WAFFLE_ISSUER}. {@code waffle.realm-url} is our realm there.
 */
class KeycloakAddress implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		environment.getPropertySources().addLast(new KeycloakSettings(environment.getPropertySources()));
	}

}
