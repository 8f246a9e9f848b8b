package io.fluffywaffle.messaging.health;

import org.jspecify.annotations.Nullable;

/**
 * Why texts of the last 24 hours did not arrive.
 *
 * @param code Twilio's error code; null when it gave none
 * @param words what the code means; null when nobody wrote it down
 * @param count how many texts
 */
public record Failure(@Nullable Integer code, @Nullable String words, int count) {
}
