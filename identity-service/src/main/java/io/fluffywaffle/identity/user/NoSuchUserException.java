package io.fluffywaffle.identity.user;

/** Nobody has this id, or the caller is not to know. */
public final class NoSuchUserException extends RuntimeException {

}
