package io.fluffywaffle.account.account;

/** The change would leave the account without an owner. */
public final class LastOwner extends RuntimeException {

}
