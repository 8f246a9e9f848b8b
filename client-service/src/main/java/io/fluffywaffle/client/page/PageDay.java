package io.fluffywaffle.client.page;

import java.time.LocalDate;

/**
 * How many joined on a day (UTC) and how many left; each person counts with the latest.
 */
public record PageDay(LocalDate day, long joined, long left) {
}
