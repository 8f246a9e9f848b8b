package io.fluffywaffle.client.ownpage;

/** The phone was not proven, or too long ago. */
public final class CodeNeeded extends RuntimeException {

}
