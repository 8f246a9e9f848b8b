package io.fluffywaffle.client.client;

/** Another client of the account has this number. */
public final class PhoneTaken extends RuntimeException {

}
