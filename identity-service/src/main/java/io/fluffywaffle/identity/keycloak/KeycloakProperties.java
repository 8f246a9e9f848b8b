package io.fluffywaffle.identity.keycloak;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How we reach Keycloak.
 *
 * @param url its address inside the installation, without a slash at the end
 * @param realm whose people we keep
 * @param client the client that we are there
 * @param secret of that client
 * @param eventsSecret what Keycloak shows when it wakes us
 * @param poll how long to wait for that before looking anyway
 */
@ConfigurationProperties("waffle.keycloak")
public record KeycloakProperties(String url, String realm, String client, String secret, String eventsSecret,
		Duration poll) {
}
