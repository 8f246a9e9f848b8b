package io.fluffywaffle.account.account;

/** The number belongs to an account already; to which is nobody's business. */
public final class NumberInUse extends RuntimeException {

}
