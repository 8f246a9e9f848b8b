package io.fluffywaffle.account.messaging.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.fluffywaffle.account.messaging.Messaging;
import io.fluffywaffle.account.messaging.MessagingRefusal;
import io.fluffywaffle.account.messaging.MessagingUnavailable;
import io.fluffywaffle.defaults.security.CurrentToken;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** Asks over HTTP, behind a circuit breaker. */
@Component
class MessagingClient implements Messaging {

	/** What messaging-service says of Twilio and not of itself. */
	private static final Set<String> OF_TWILIO = Set.of("twilio-unavailable", "twilio-unclear", "purchase-unclear");

	/** It hears of a new account, and of who is in it, a moment later than we do. */
	private static final String NOT_KNOWN_YET = "not-found";

	private final RestClient client;

	private final CircuitBreaker breaker;

	private final JsonMapper json;

	MessagingClient(RestClient messagingRest, CircuitBreakerRegistry breakers, JsonMapper json) {
		this.client = messagingRest;
		this.breaker = breakers.circuitBreaker("messaging");
		this.json = json;
	}

	@Override
	public JsonNode get(String path, Object... variables) {
		return ask(HttpMethod.GET, null, path, variables);
	}

	@Override
	public JsonNode post(Object body, String path, Object... variables) {
		return ask(HttpMethod.POST, body, path, variables);
	}

	@Override
	public JsonNode delete(String path, Object... variables) {
		return ask(HttpMethod.DELETE, null, path, variables);
	}

	private JsonNode ask(HttpMethod method, @Nullable Object body, String path, Object... variables) {
		try {
			return this.breaker.executeSupplier(() -> request(method, body, path, variables));
		}
		catch (MessagingRefusal refusal) {
			if (refusal.slug().equals(NOT_KNOWN_YET)) {
				throw new MessagingUnavailable(false, refusal);
			}
			throw refusal;
		}
		catch (CallNotPermittedException ex) {
			throw new MessagingUnavailable(false, ex);
		}
		catch (ResourceAccessException ex) {
			throw new MessagingUnavailable(!isNotConnected(ex), ex);
		}
		catch (RestClientException ex) {
			throw new MessagingUnavailable(true, ex);
		}
	}

	private JsonNode request(HttpMethod method, @Nullable Object body, String path, Object... variables) {
		RestClient.RequestBodySpec request = this.client.method(method)
			.uri(path, variables)
			.headers((headers) -> headers.setBearerAuth(token()));
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).body(this.json.writeValueAsBytes(body));
		}
		return request.exchangeForRequiredValue((sent, answer) -> read(answer));
	}

	private JsonNode read(ConvertibleClientHttpResponse answer) throws IOException {
		HttpStatus status = HttpStatus.valueOf(answer.getStatusCode().value());
		JsonNode body = parse(answer.getBody().readAllBytes());
		if (status.is2xxSuccessful()) {
			return body;
		}
		MessagingRefusal refusal = new MessagingRefusal(status.value(), body);
		if (status.is4xxClientError() || OF_TWILIO.contains(refusal.slug())) {
			throw refusal;
		}
		throw new MessagingUnavailable(true, refusal);
	}

	private JsonNode parse(byte[] body) {
		try {
			return this.json.readTree(body);
		}
		catch (JacksonException ex) {
			return this.json.missingNode();
		}
	}

	private static boolean isNotConnected(Throwable failure) {
		return Stream.iterate(Optional.of(failure), Optional::isPresent, (one) -> one.map(Throwable::getCause))
			.flatMap(Optional::stream)
			.anyMatch((one) -> one instanceof ConnectException || one instanceof HttpConnectTimeoutException);
	}

	private static String token() {
		return CurrentToken.find()
			.map(Jwt::getTokenValue)
			.orElseThrow(() -> new IllegalStateException("messaging-service is asked only for somebody"));
	}

}
