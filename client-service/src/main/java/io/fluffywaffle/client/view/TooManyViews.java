package io.fluffywaffle.client.view;

/** The person has as many views as anybody may have. */
public final class TooManyViews extends RuntimeException {

}
