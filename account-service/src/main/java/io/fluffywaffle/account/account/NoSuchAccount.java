package io.fluffywaffle.account.account;

/** There is no account with this id. */
public final class NoSuchAccount extends RuntimeException {

}
