package io.fluffywaffle.client.group;

import io.fluffywaffle.client.group.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a group; null where they say nothing.
 *
 * @param colour {@code #rrggbb}
 * @param rules whom a smart group takes in
 */
public record GroupDraft(@Nullable String name, @Nullable String colour, @Nullable Rules rules) {
}
