package io.fluffywaffle.account.settings;

import org.jspecify.annotations.Nullable;

/** From when to when, as somebody wrote it: {@code 09:00} to {@code 17:00}. */
public record HoursDraft(@Nullable String from, @Nullable String to) {
}
