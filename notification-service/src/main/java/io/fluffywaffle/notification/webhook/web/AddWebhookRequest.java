package io.fluffywaffle.notification.webhook.web;

import java.util.Set;

import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.notification.webhook.EventType;
import io.fluffywaffle.notification.webhook.NewWebhook;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A webhook that is wanted. */
record AddWebhookRequest(@NotBlank(message = "is missing") String url,
		@PlainText(max = 200) @Nullable String description,
		@NotEmpty(message = "has to name at least one") Set<@NotNull EventType> events) {

	NewWebhook webhook() {
		return new NewWebhook(this.url, (this.description != null) ? this.description.strip() : null, this.events);
	}

}
