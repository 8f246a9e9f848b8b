package io.fluffywaffle.client.join;

/** The proof of the phone was used, is too old or never was. */
public final class ProofOver extends RuntimeException {

}
