package io.fluffywaffle.account.bank;

/** The company has this bank account already. */
public final class KnownBankAccount extends RuntimeException {

}
