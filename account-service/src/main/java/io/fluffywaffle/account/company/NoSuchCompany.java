package io.fluffywaffle.account.company;

/** There is no company with this id. */
public final class NoSuchCompany extends RuntimeException {

}
