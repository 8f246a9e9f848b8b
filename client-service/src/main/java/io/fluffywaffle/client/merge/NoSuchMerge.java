package io.fluffywaffle.client.merge;

/** The account has no merge with this id. */
public final class NoSuchMerge extends RuntimeException {

}
