package io.fluffywaffle.simulator.number;

/**
 * An account; its token is both the password of the API and the key of every signature.
 */
public record TwilioAccount(String sid, String authToken) {

}
