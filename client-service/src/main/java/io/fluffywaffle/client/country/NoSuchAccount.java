package io.fluffywaffle.client.country;

/** There is no account with this id, as far as this service was told. */
public final class NoSuchAccount extends RuntimeException {

}
