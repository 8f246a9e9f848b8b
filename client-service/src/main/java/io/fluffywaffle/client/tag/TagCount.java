package io.fluffywaffle.client.tag;

/**
 * A tag and how many clients have it.
 *
 * @param clients counted to 10,000
 */
public record TagCount(String tag, int clients) {
}
