package io.fluffywaffle.client.note;

/** The client has no note with this id. */
public final class NoSuchNote extends RuntimeException {

}
