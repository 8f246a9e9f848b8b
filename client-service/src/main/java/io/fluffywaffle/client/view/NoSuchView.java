package io.fluffywaffle.client.view;

/** There is no such view, or it is somebody else's. */
public final class NoSuchView extends RuntimeException {

}
