package io.fluffywaffle.client.group;

/** The account has a group of this name already. */
public final class GroupNameTaken extends RuntimeException {

}
