package io.fluffywaffle.client.importing;

/** The account has no such import. */
public final class NoSuchImport extends RuntimeException {

}
