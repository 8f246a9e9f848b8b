package io.fluffywaffle.client.join;

/** These are not the terms that were shown. */
public final class OtherTerms extends RuntimeException {

}
