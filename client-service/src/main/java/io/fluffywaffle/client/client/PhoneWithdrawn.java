package io.fluffywaffle.client.client;

/**
 * Somebody who does not want to be texted is known by this phone, so it is not changed.
 */
public class PhoneWithdrawn extends RuntimeException {

}
