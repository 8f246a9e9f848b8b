package io.fluffywaffle.client.client;

/** The account has no such client. */
public final class NoSuchClient extends RuntimeException {

}
