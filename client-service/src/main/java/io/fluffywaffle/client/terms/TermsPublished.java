package io.fluffywaffle.client.terms;

/** These terms are published and never change. */
public final class TermsPublished extends RuntimeException {

}
