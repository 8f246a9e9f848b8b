package io.fluffywaffle.account.account;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A day on which an account is closed, whatever its hours: all day, or from one time to
 * another.
 *
 * @param from null with to: all day
 */
public record Holiday(LocalDate date, String name, @Nullable String from, @Nullable String to) {
}
