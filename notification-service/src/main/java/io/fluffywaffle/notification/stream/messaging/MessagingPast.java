package io.fluffywaffle.notification.stream.messaging;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.notification.stream.Frame;
import io.fluffywaffle.notification.stream.Past;
import io.fluffywaffle.notification.stream.PastUnavailableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Reads what happened from messaging-service, with the reader's own token: what a person
 * may not see there, no stream shows.
 */
@Component
public class MessagingPast {

	private static final int PAGE = 500;

	private static final String ACTIVITY = "/api/accounts/{accountId}/activity?after={after}&limit={limit}";

	// every page of conversations says up to which change it is true
	private static final String NEWEST = "/api/accounts/{accountId}/conversations?limit=1";

	private final RestClient messaging;

	private final CircuitBreaker breaker;

	MessagingPast(RestClient messagingClient, CircuitBreakerRegistry breakers) {
		this.messaging = messagingClient;
		this.breaker = breakers.circuitBreaker("messaging");
	}

	/** The past of one account as the owner of the token sees it. */
	public Past of(UUID accountId, String token) {
		return new AsSeenBy(accountId, token);
	}

	private Page read(String token, String path, Object... variables) {
		try {
			return this.breaker.executeSupplier(() -> this.messaging.get()
				.uri(path, variables)
				.headers((headers) -> headers.setBearerAuth(token))
				.retrieve()
				.requiredBody(Page.class));
		}
		catch (RestClientException | CallNotPermittedException ex) {
			throw new PastUnavailableException(ex);
		}
	}

	record Page(List<JsonNode> items, long sequence) {
	}

	private final class AsSeenBy implements Past {

		private final UUID accountId;

		private final String token;

		AsSeenBy(UUID accountId, String token) {
			this.accountId = accountId;
			this.token = token;
		}

		@Override
		public List<Frame> after(long sequence) {
			return read(this.token, ACTIVITY, this.accountId, sequence, PAGE).items()
				.stream()
				.map((activity) -> Frame.activity(activity.path("sequence").longValue(), activity.toString()))
				.toList();
		}

		@Override
		public long newest() {
			return read(this.token, NEWEST, this.accountId).sequence();
		}

	}

}
