package io.fluffywaffle.account.member;

/** The user is no member of the account. */
public final class NoSuchMember extends RuntimeException {

}
