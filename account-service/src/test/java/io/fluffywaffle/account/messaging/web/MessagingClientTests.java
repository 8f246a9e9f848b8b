package io.fluffywaffle.account.messaging.web;

import io.fluffywaffle.account.messaging.MessagingUnavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MessagingClientTests {

	private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry
		.of(CircuitBreakerConfig.custom().slidingWindowSize(5).minimumNumberOfCalls(5).build());

	private final MessagingClient nobodyThere = new MessagingClient(RestClient.create("http://127.0.0.1:9"),
			this.breakers, JsonMapper.shared());

	@BeforeEach
	void signIn() {
		Jwt token = Jwt.withTokenValue("token").header("alg", "none").subject("somebody").build();
		SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void knowsThatNothingWasDoneWhenNobodyWasReached() {
		assertThat(ask().asked()).isFalse();
	}

	@Test
	void leavesMessagingAloneWhenItKeepsFailing() {
		for (int i = 0; i < 5; i++) {
			assertThat(ask()).cause().isNotInstanceOf(CallNotPermittedException.class);
		}

		assertThat(ask()).hasCauseInstanceOf(CallNotPermittedException.class);
	}

	private MessagingUnavailable ask() {
		return catchThrowableOfType(MessagingUnavailable.class, () -> this.nobodyThere.get("/"));
	}

}
