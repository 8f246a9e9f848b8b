package io.fluffywaffle.identity.session;

/** The user has no such session, or not any more. */
public final class NoSuchSessionException extends RuntimeException {

}
