package io.fluffywaffle.client.note;

/** Somebody else wrote the note. */
public final class NotTheAuthor extends RuntimeException {

}
