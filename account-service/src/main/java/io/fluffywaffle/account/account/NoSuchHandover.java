package io.fluffywaffle.account.account;

/** Nobody offers the account to this user, or not any more. */
public final class NoSuchHandover extends RuntimeException {

}
