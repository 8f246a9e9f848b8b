package io.fluffywaffle.client.group.rule;

import org.jspecify.annotations.Nullable;

/**
 * A group as rules see it.
 *
 * @param rules null for a named group
 */
record StoredRules(String name, @Nullable Rules rules) {
}
