package io.fluffywaffle.notification.push;

/** The person has no device with this id. */
public final class NoSuchDevice extends RuntimeException {

}
