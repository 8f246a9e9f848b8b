package io.fluffywaffle.account.settings;

/**
 * Something that cannot be.
 *
 * @param field where, as in {@code businessHours.days.monday[1].from}
 * @param message what is wrong there, for the person who wrote it
 */
public record Fault(String field, String message) {
}
