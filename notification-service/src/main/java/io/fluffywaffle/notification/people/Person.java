package io.fluffywaffle.notification.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in, or did.
 *
 * @param name as others see it
 * @param email null where nobody is to be mailed
 * @param language what they read
 * @param zone where their days begin
 * @param picture its version; null for none
 * @param active whether they can sign in
 * @param admin whether they keep the whole installation
 */
public record Person(UUID id, String name, @Nullable String email, Locale language, ZoneId zone,
		@Nullable Integer picture, boolean active, boolean admin) {
}
