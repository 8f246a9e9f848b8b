package io.fluffywaffle.client.page;

/** A draft cannot be closed: nobody sees it yet. */
public final class PageNotOpen extends RuntimeException {

}
