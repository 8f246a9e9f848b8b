package io.fluffywaffle.notification.webhook;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a webhook; null leaves it as it is.
 *
 * @param seenVersion what the editor has seen
 * @param description empty to have none
 * @param pause false to resume
 */
public record WebhookEdit(long seenVersion, @Nullable String url, @Nullable Optional<String> description,
		@Nullable Set<EventType> events, @Nullable Boolean pause) {

	WebhookEdit url(String checked) {
		return new WebhookEdit(this.seenVersion, checked, this.description, this.events, this.pause);
	}

}
