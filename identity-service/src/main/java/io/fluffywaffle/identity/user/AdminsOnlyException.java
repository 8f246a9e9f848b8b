package io.fluffywaffle.identity.user;

/** Only an admin does this to somebody, to themselves included. */
public final class AdminsOnlyException extends RuntimeException {

}
