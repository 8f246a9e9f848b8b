package io.fluffywaffle.client.ownpage.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.ownpage.PersonalTexts;
import io.fluffywaffle.defaults.phone.TextsPass;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks messaging-service over HTTP, behind a circuit breaker. */
@Component
class MessagingTexts implements PersonalTexts {

	private final RestClient messaging;

	private final CircuitBreaker breaker;

	private final TextsPass pass;

	private final JsonMapper json;

	MessagingTexts(RestClient messagingRest, CircuitBreakerRegistry breakers, TextsPass pass, JsonMapper json) {
		this.messaging = messagingRest;
		this.breaker = breakers.circuitBreaker("messaging");
		this.pass = pass;
		this.json = json;
	}

	@Override
	public Optional<List<Object>> of(UUID accountId, String phone) {
		try {
			return Optional.of(this.breaker.executeSupplier(() -> ask(accountId, phone)));
		}
		catch (RestClientException | CallNotPermittedException ex) {
			return Optional.empty();
		}
	}

	private List<Object> ask(UUID accountId, String phone) {
		JsonNode answer = this.messaging.post()
			.uri("/api/internal/texts")
			.header(TextsPass.HEADER, this.pass.issue(accountId, phone))
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("accountId", accountId, "phone", phone))
			.retrieve()
			.requiredBody(JsonNode.class);
		return List.of(this.json.convertValue(answer.path("texts"), Object[].class));
	}

}
