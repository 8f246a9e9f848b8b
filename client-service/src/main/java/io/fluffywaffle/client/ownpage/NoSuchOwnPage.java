package io.fluffywaffle.client.ownpage;

/** The token leads nowhere, or no longer. */
public final class NoSuchOwnPage extends RuntimeException {

}
