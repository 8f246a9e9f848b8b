package io.fluffywaffle.client.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An account as people see it who are no members.
 *
 * @param colour {@code #rrggbb}
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 * @param number what its texts come from, in E.164; null as long as it has none
 * @param active false once it was deleted
 */
public record AccountFace(UUID id, String name, String colour, String country, String language, @Nullable String number,
		boolean active, long version) {
}
