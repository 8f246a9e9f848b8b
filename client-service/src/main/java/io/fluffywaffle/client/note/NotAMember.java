package io.fluffywaffle.client.note;

/** A note names somebody who is no member of the account. */
public final class NotAMember extends RuntimeException {

}
