package io.fluffywaffle.account.account;

/** The account has no such number. */
public final class NoSuchNumber extends RuntimeException {

}
