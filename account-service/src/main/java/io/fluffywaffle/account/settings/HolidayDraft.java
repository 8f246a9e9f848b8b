package io.fluffywaffle.account.settings;

import org.jspecify.annotations.Nullable;

/** A day off as somebody wrote it; without from and to it is the whole day. */
public record HolidayDraft(@Nullable String date, @Nullable String name, @Nullable String from, @Nullable String to) {
}
