package io.fluffywaffle.client.page;

/** The account has no such page. */
public final class NoSuchPage extends RuntimeException {

}
