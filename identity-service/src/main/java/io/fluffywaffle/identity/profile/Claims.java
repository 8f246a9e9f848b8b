package io.fluffywaffle.identity.profile;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the realm says about a user.
 *
 * @param name the user name where the realm knows none
 * @param email null for machines
 * @param locale null where the user chose none
 * @param timeZone null where the realm does not know it
 */
public record Claims(UUID userId, String username, String name, @Nullable String email, @Nullable String locale,
		@Nullable String timeZone) {
}
