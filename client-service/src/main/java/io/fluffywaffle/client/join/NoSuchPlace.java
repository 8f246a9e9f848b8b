package io.fluffywaffle.client.join;

/** Nobody enrols there. */
public final class NoSuchPlace extends RuntimeException {

}
