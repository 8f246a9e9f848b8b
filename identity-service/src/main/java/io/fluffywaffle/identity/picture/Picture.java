package io.fluffywaffle.identity.picture;

/**
 * A user's picture in one size.
 *
 * @param version rises with every picture that the user has had
 */
public record Picture(int version, byte[] jpeg) {
}
