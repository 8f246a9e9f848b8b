package io.fluffywaffle.client.group;

/** The account has no such group. */
public final class NoSuchGroup extends RuntimeException {

}
