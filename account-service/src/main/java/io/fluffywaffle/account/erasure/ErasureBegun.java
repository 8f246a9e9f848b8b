package io.fluffywaffle.account.erasure;

/** The account is being erased, or is due to be: it does not come back. */
public final class ErasureBegun extends RuntimeException {

}
