package io.fluffywaffle.client.client;

/**
 * How many clients there are.
 *
 * @param more whether there are more than were counted
 */
public record ClientCount(int count, boolean more) {
}
