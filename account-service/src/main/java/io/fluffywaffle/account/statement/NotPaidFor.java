package io.fluffywaffle.account.statement;

/** The company does not pay for the account in that month. */
public final class NotPaidFor extends RuntimeException {

}
