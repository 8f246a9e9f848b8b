package io.fluffywaffle.messaging.broadcast.audience;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.security.CurrentToken;
import io.fluffywaffle.messaging.broadcast.Audience;
import io.fluffywaffle.messaging.broadcast.AudienceRefused;
import io.fluffywaffle.messaging.broadcast.AudienceUnavailable;
import io.fluffywaffle.messaging.broadcast.Broadcast.GroupName;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** Asks over HTTP with the caller's token, behind a circuit breaker. */
@Component
class ClientServiceAudience implements Audience {

	private static final int AT_ONCE = 1000;

	private final RestClient client;

	private final CircuitBreaker breaker;

	private final JsonMapper json;

	ClientServiceAudience(RestClient clientServiceRest, CircuitBreakerRegistry breakers, JsonMapper json) {
		this.client = clientServiceRest;
		this.json = json;
		this.breaker = breakers.circuitBreaker("audience",
				CircuitBreakerConfig.custom()
					.slidingWindowSize(20)
					.minimumNumberOfCalls(5)
					.failureRateThreshold(50)
					.waitDurationInOpenState(Duration.ofSeconds(2))
					.automaticTransitionFromOpenToHalfOpenEnabled(true)
					// what it refuses says nothing about its health
					.ignoreExceptions(AudienceRefused.class)
					.build());
	}

	@Override
	public Page page(UUID accountId, Collection<UUID> groupIds, Collection<UUID> clientIds, @Nullable String after) {
		Map<String, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put("groupIds", groupIds);
		asked.put("clientIds", clientIds);
		asked.put("after", after);
		asked.put("limit", AT_ONCE);
		return ask(() -> this.client.post()
			.uri("/api/accounts/{account}/audience", accountId)
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writeValueAsBytes(asked)), Page.class);
	}

	@Override
	public List<GroupName> groups(UUID accountId, Collection<UUID> ids) {
		return ids.stream()
			.map((id) -> ask(() -> this.client.get().uri("/api/accounts/{account}/groups/{group}", accountId, id),
					GroupName.class))
			.toList();
	}

	@Override
	public Set<String> fieldKeys(UUID accountId) {
		return ask(() -> this.client.get().uri("/api/accounts/{account}/client-fields", accountId), Fields.class)
			.items()
			.stream()
			.map(Field::key)
			.collect(Collectors.toSet());
	}

	private <T> T ask(Supplier<RequestHeadersSpec<?>> request, Class<T> answer) {
		try {
			return this.breaker.executeSupplier(() -> request.get()
				.headers((headers) -> headers.setBearerAuth(token()))
				.exchangeForRequiredValue((sent, received) -> read(received, answer)));
		}
		catch (CallNotPermittedException | RestClientException | JacksonException ex) {
			throw new AudienceUnavailable(ex);
		}
	}

	private <T> T read(ConvertibleClientHttpResponse received, Class<T> answer) throws IOException {
		byte[] body = received.getBody().readAllBytes();
		if (received.getStatusCode().is2xxSuccessful()) {
			return this.json.readValue(body, answer);
		}
		if (received.getStatusCode().is4xxClientError()) {
			throw new AudienceRefused(received.getStatusCode().value(), detail(body));
		}
		throw new AudienceUnavailable(new IOException("client-service answered " + received.getStatusCode()));
	}

	private String detail(byte[] body) {
		try {
			JsonNode detail = this.json.readTree(body).path("detail");
			return detail.isString() ? detail.asString() : "It was refused.";
		}
		catch (JacksonException ex) {
			return "It was refused.";
		}
	}

	private static String token() {
		return CurrentToken.find()
			.map(Jwt::getTokenValue)
			.orElseThrow(() -> new IllegalStateException("client-service is asked only for somebody"));
	}

	private record Fields(List<Field> items) {
	}

	private record Field(String key) {
	}

}
