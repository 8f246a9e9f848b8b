package io.fluffywaffle.identity.serviceclient;

/** There is none with this id, or not any more. */
public final class NoSuchServiceClientException extends RuntimeException {

}
