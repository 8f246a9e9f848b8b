package io.fluffywaffle.client.page.open;

/** There is no such page for visitors, or not any more. */
public final class PageGone extends RuntimeException {

}
