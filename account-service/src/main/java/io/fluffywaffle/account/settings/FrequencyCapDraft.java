package io.fluffywaffle.account.settings;

import org.jspecify.annotations.Nullable;

/** How many texts within how many hours, as somebody wrote it. */
public record FrequencyCapDraft(@Nullable Integer texts, @Nullable Integer hours) {
}
