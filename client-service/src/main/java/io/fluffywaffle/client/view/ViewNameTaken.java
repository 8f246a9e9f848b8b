package io.fluffywaffle.client.view;

/** The person has a view of this name already. */
public final class ViewNameTaken extends RuntimeException {

}
