package io.fluffywaffle.account.company;

/** Another company pays for the account; which one is not told. */
public final class HasPayer extends RuntimeException {

}
