package io.fluffywaffle.client.page;

/** The account has as many pages as there may be. */
public final class TooManyPages extends RuntimeException {

}
