package io.fluffywaffle.identity.keycloak;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How we reach Keycloak, and when we stop trying for a while. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
class KeycloakConfiguration {

	private static final int CONNECTIONS = 16;

	private static final int CONNECT_SECONDS = 2;

	private static final int ANSWER_SECONDS = 6;

	@Bean
	Keycloak keycloak(KeycloakProperties properties) {
		return KeycloakBuilder.builder()
			.serverUrl(properties.url())
			.realm(properties.realm())
			.grantType(OAuth2Constants.CLIENT_CREDENTIALS)
			.clientId(properties.client())
			.clientSecret(properties.secret())
			.resteasyClient(new ResteasyClientBuilderImpl().connectionPoolSize(CONNECTIONS)
				.connectionCheckoutTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
				.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
				.readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
				.register(JacksonProvider.class, 100)
				.build())
			.build();
	}

	@Bean
	CircuitBreaker keycloakBreaker(CircuitBreakerRegistry registry) {
		return registry.circuitBreaker("keycloak",
				CircuitBreakerConfig.custom()
					.slidingWindowSize(10)
					.minimumNumberOfCalls(4)
					.failureRateThreshold(60)
					.waitDurationInOpenState(Duration.ofSeconds(3))
					.permittedNumberOfCallsInHalfOpenState(2)
					.automaticTransitionFromOpenToHalfOpenEnabled(true)
					.recordException(KeycloakAwayException.class::isInstance)
					.build());
	}

}
