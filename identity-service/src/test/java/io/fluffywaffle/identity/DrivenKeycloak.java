package io.fluffywaffle.identity;

import java.util.HashMap;
import java.util.Map;

import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import io.fluffywaffle.testsupport.servers.RealServers;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real Keycloak to drive, which is not the issuer of the tests' tokens. */
class DrivenKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		KeycloakAccess keycloak = RealServers.keycloak();
		Map<String, Object> settings = new HashMap<>(keycloak.settings());
		settings.remove("WAFFLE_ISSUER");
		settings.put("waffle.keycloak.url", settings.remove("WAFFLE_KEYCLOAK_URL"));
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("keycloak", settings));
		context.getBeanFactory().registerSingleton("keycloakUsers", new KeycloakUsers(keycloak));
	}

}
