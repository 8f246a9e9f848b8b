package io.fluffywaffle.client.terms;

/** The account has no such terms. */
public final class NoSuchTerms extends RuntimeException {

}
