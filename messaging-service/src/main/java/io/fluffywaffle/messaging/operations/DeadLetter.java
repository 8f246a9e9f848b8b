package io.fluffywaffle.messaging.operations;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A record that a consumer could not handle.
 *
 * @param place where it lies
 * @param topic the topic it was told on
 * @param reason the name of what went wrong, without values
 */
public record DeadLetter(@JsonProperty("id") Place place, String topic, Instant at, @Nullable String key,
		@Nullable String eventType, @Nullable String reason) {
}
