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
import io.fluffywaffle.messaging.broadcast.Broadcast.PageTitle;
import io.fluffywaffle.messaging.broadcast.Reach;
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

	private static final String GROUPS = "groupIds";

	private static final String PAGES = "pageIds";

	private static final String REFUSED = "It was refused.";

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
	public Page page(UUID accountId, Reach reach, @Nullable String after) {
		Map<String, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put("groupIds", reach.groupIds());
		asked.put("pageIds", reach.pageIds());
		asked.put("clientIds", reach.clientIds());
		asked.put("after", after);
		asked.put("limit", AT_ONCE);
		return ask(() -> this.client.post()
			.uri("/api/accounts/{account}/audience", accountId)
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writeValueAsBytes(asked)), GROUPS, Page.class);
	}

	@Override
	public List<GroupName> groups(UUID accountId, Collection<UUID> ids) {
		return ids.stream()
			.map((id) -> ask(() -> this.client.get().uri("/api/accounts/{account}/groups/{group}", accountId, id),
					GROUPS, GroupName.class))
			.toList();
	}

	@Override
	public List<PageTitle> pages(UUID accountId, Collection<UUID> ids) {
		return ids.stream()
			.map((id) -> ask(() -> this.client.get().uri("/api/accounts/{account}/action-pages/{page}", accountId, id),
					PAGES, PageTitle.class))
			.toList();
	}

	@Override
	public Set<String> fieldKeys(UUID accountId) {
		return ask(() -> this.client.get().uri("/api/accounts/{account}/client-fields", accountId), GROUPS,
				Fields.class)
			.items()
			.stream()
			.map(Field::key)
			.collect(Collectors.toSet());
	}

	private <T> T ask(Supplier<RequestHeadersSpec<?>> request, String field, Class<T> answer) {
		try {
			return this.breaker.executeSupplier(() -> request.get()
				.headers((headers) -> headers.setBearerAuth(token()))
				.exchangeForRequiredValue((sent, received) -> read(received, field, answer)));
		}
		catch (CallNotPermittedException | RestClientException | JacksonException ex) {
			throw new AudienceUnavailable(ex);
		}
	}

	private <T> T read(ConvertibleClientHttpResponse received, String field, Class<T> answer) throws IOException {
		byte[] body = received.getBody().readAllBytes();
		if (received.getStatusCode().is2xxSuccessful()) {
			return this.json.readValue(body, answer);
		}
		if (received.getStatusCode().is4xxClientError()) {
			throw refusal(received.getStatusCode().value(), field, body);
		}
		throw new AudienceUnavailable(new IOException("client-service answered " + received.getStatusCode()));
	}

	private AudienceRefused refusal(int status, String field, byte[] body) {
		try {
			JsonNode problem = this.json.readTree(body);
			String named = problem.path("errors").path(0).path("field").asString(field);
			return new AudienceRefused(status, PAGES.equals(named) ? PAGES : field,
					problem.path("detail").asString(REFUSED));
		}
		catch (JacksonException ex) {
			return new AudienceRefused(status, field, REFUSED);
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
