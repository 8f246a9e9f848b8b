package io.fluffywaffle.identity.user;

/** Nobody would be left to run the installation. */
public final class LastAdminException extends RuntimeException {

}
