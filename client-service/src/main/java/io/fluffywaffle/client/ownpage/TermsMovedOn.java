package io.fluffywaffle.client.ownpage;

/** These are not the terms that wait to be accepted. */
public final class TermsMovedOn extends RuntimeException {

}
