package io.fluffywaffle.simulator.error;

/**
 * A code's HTTP status where it is an answer, and its text, which may have a place for
 * one value.
 */
public record TwilioError(int status, String message) {

}
