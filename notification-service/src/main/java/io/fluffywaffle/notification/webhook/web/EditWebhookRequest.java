package io.fluffywaffle.notification.webhook.web;

import java.util.Optional;
import java.util.Set;

import io.fluffywaffle.defaults.validation.ClearableText;
import io.fluffywaffle.defaults.validation.PlainText;
import io.fluffywaffle.notification.webhook.EventType;
import io.fluffywaffle.notification.webhook.WebhookEdit;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What to change; what is absent stays.
 *
 * @param description null in JSON removes it
 * @param state {@code active} or {@code paused}
 */
record EditWebhookRequest(@Size(min = 1, message = "is missing") @Nullable String url,
		@JsonDeserialize(using = ClearableText.class) @Nullable Optional<@PlainText(max = 200) String> description,
		@Size(min = 1, message = "has to name at least one") @Nullable Set<@NotNull EventType> events,
		@Pattern(regexp = "active|paused", message = "is neither active nor paused") @Nullable String state) {

	WebhookEdit edit(long seenVersion) {
		return new WebhookEdit(seenVersion, this.url,
				(this.description != null) ? this.description.map(String::strip) : null, this.events,
				(this.state != null) ? this.state.equals("paused") : null);
	}

}
