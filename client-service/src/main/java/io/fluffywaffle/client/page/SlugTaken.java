package io.fluffywaffle.client.page;

/** Another page is at this address, or one of another account was. */
public final class SlugTaken extends RuntimeException {

}
