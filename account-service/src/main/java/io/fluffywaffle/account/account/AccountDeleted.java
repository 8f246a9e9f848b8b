package io.fluffywaffle.account.account;

/** The account is deleted: nothing changes in it until somebody restores it. */
public final class AccountDeleted extends RuntimeException {

}
