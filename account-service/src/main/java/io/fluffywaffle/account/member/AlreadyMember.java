package io.fluffywaffle.account.member;

/** The user is a member of the account already. */
public final class AlreadyMember extends RuntimeException {

}
