package io.fluffywaffle.account.member;

/** The user was deleted. */
public final class NoSuchUser extends RuntimeException {

}
