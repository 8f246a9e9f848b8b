package io.fluffywaffle.account.bank;

/** The company has no bank account with this id. */
public final class NoSuchBankAccount extends RuntimeException {

}
