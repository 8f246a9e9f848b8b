package io.fluffywaffle.notification.webhook.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fluffywaffle.notification.webhook.EventType;
import io.fluffywaffle.notification.webhook.PauseReason;
import io.fluffywaffle.notification.webhook.Webhook;
import io.fluffywaffle.notification.webhook.WebhookSecret;
import io.fluffywaffle.notification.webhook.WebhookState;
import org.jspecify.annotations.Nullable;

/**
 * A webhook.
 *
 * @param secret only where it was just made
 */
record WebhookView(UUID id, String url, @Nullable String description, List<EventType> events, WebhookState state,
		@Nullable PauseReason pausedReason, @Nullable Instant lastSuccessAt, @Nullable Instant lastFailureAt,
		Instant createdAt, long version, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

	static WebhookView of(Webhook webhook) {
		return of(webhook, null);
	}

	static WebhookView of(Webhook webhook, @Nullable WebhookSecret secret) {
		return new WebhookView(webhook.id(), webhook.url(), webhook.description(),
				webhook.events().stream().sorted().toList(), webhook.state(), webhook.paused(), webhook.lastSuccessAt(),
				webhook.lastFailureAt(), webhook.createdAt(), webhook.version(),
				(secret != null) ? secret.text() : null);
	}

}
