package io.fluffywaffle.notification.webhook;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A webhook that somebody wants. */
public record NewWebhook(String url, @Nullable String description, Set<EventType> events) {
}
