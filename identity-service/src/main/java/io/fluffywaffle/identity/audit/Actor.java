package io.fluffywaffle.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id the realm's id of the user; null where nobody is known
 * @param kind {@code user}, {@code service}, {@code anonymous} or {@code system}
 */
public record Actor(@Nullable String id, @Nullable String name, String kind) {
}
