package io.fluffywaffle.account.member;

/** There is no such user, or not any more. */
public final class NoSuchUser extends RuntimeException {

}
